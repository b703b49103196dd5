package io.aftercare.desk.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.aftercare.shared.InvalidInputException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.propertyeditors.StringTrimmerEditor;
import org.springframework.core.ResolvableType;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Validator;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;

/** Makes a task's form record from HTML fields or from JSON, with what is wrong about it. */
@Component
class FormBinder {

    static final String NAME = "form";

    private final ConversionService conversion;
    private final Validator validator;
    private final ObjectMapper json;

    FormBinder(
            @Qualifier("mvcConversionService") ConversionService conversion,
            @Qualifier("mvcValidator") Validator validator,
            ObjectMapper json) {
        this.conversion = conversion;
        this.validator = validator;
        this.json = json;
    }

    /** Blank text counts as not given. A value that cannot be read becomes a problem at its field. */
    BindingResult fromFields(Class<?> formType, HttpServletRequest request) {
        var binder = new ExtendedServletRequestDataBinder(null, NAME);
        binder.setTargetType(ResolvableType.forClass(formType));
        binder.setConversionService(conversion);
        binder.registerCustomEditor(String.class, new StringTrimmerEditor(true));
        binder.construct(request);
        var result = binder.getBindingResult();
        if (result.getTarget() != null) {
            validator.validate(result.getTarget(), result);
        }
        return result;
    }

    /** @throws InvalidInputException with code {@code wrong-format} at the first field that cannot be read */
    BindingResult fromJson(Class<?> formType, JsonNode body) {
        var result = new BeanPropertyBindingResult(read(formType, body), NAME);
        validator.validate(result.getTarget(), result);
        return result;
    }

    private Object read(Class<?> formType, JsonNode body) {
        try {
            return json.treeToValue(body, formType);
        } catch (JsonMappingException wrong) {
            var field = wrong.getPath().stream()
                    .map(JsonMappingException.Reference::getFieldName)
                    .map(String::valueOf)
                    .collect(Collectors.joining("."));
            throw new InvalidInputException(field, "wrong-format");
        } catch (JsonProcessingException unreadable) {
            throw new InvalidInputException("", "wrong-format");
        }
    }
}
