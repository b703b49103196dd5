package io.aftercare.casefile;

import io.aftercare.identity.Staff;
import io.aftercare.identity.StaffDirectory;
import io.aftercare.network.ServiceCentres;
import io.aftercare.shared.Clock;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the conversation of a case: the words, and what was said in the course of its processes, in order of time. */
@Component
@Transactional(readOnly = true)
public class Conversations {

    private final CaseFiles files;
    private final WordRecords words;
    private final ReadingRecords readings;
    private final CaseAttachments attachments;
    private final List<ConversationSource> sources;
    private final ServiceCentres centres;
    private final StaffDirectory staff;
    private final MessageSource messages;
    private final Clock clock;

    Conversations(
            CaseFiles files,
            WordRecords words,
            ReadingRecords readings,
            CaseAttachments attachments,
            List<ConversationSource> sources,
            ServiceCentres centres,
            StaffDirectory staff,
            MessageSource messages,
            Clock clock) {
        this.files = files;
        this.words = words;
        this.readings = readings;
        this.attachments = attachments;
        this.sources = List.copyOf(sources);
        this.centres = centres;
        this.staff = staff;
        this.messages = messages;
        this.clock = clock;
    }

    /** @throws io.aftercare.shared.NotFoundException if there is no such case */
    public Conversation forCustomer(String number, Locale locale) {
        return read(files.get(number), true, locale);
    }

    /** @throws io.aftercare.shared.NotFoundException if there is none that the reader may see */
    public Conversation forStaff(String number, Staff reader, Locale locale) {
        return read(files.get(number, reader), false, locale);
    }

    /** Whether the customer may write now. @throws io.aftercare.shared.NotFoundException if there is no such case */
    public boolean openForCustomer(String number) {
        var written = words.findByCaseNumberOrderById(number);
        return WritingTime.of(files.get(number).closedAt(), written).open(clock.now());
    }

    private Conversation read(CaseFile file, boolean byCustomer, Locale locale) {
        var written = words.findByCaseNumberOrderById(file.number());
        var reader = new Reader(
                file,
                byCustomer,
                new Readings(readings.findByCaseNumberOrderById(file.number())),
                centres.get(file.centre()).zone(),
                locale);
        var all = Stream.concat(told(reader), written(written, reader))
                .sorted(Comparator.comparing(Word::moment))
                .toList();
        var time = WritingTime.of(file.closedAt(), written);
        var until = time.until();
        return new Conversation(
                all, !byCustomer || time.open(clock.now()), until == null ? null : until.atZone(reader.zone()));
    }

    private Stream<Word> told(Reader reader) {
        return sources.stream()
                .flatMap(source -> source.of(reader.file(), reader.locale()).stream())
                .map(told -> word(told, List.of(), false, reader));
    }

    private Stream<Word> written(List<WordRecord> written, Reader reader) {
        Map<String, Attachment> known = attachments.forCustomer(reader.file().number()).stream()
                .collect(Collectors.toMap(Attachment::id, Function.identity()));
        return written.stream().map(word -> {
            var plain = new ConversationSource.Told(word.at(), word.fromCustomer(), word.author(), null, word.text());
            var unread = word.fromCustomer() != reader.customer()
                    && word.at().isAfter(reader.readings().seen(reader.customer()));
            return word(plain, word.files().stream().map(known::get).toList(), unread, reader);
        });
    }

    private Word word(ConversationSource.Told told, List<Attachment> with, boolean unread, Reader reader) {
        var readAt = told.fromCustomer() ? null : reader.readings().firstOf(told.at(), true);
        return new Word(
                told.at().atZone(reader.zone()),
                told.fromCustomer(),
                author(told, reader),
                told.heading(),
                told.text(),
                with,
                told.fromCustomer() == reader.customer(),
                unread,
                readAt == null ? null : readAt.atZone(reader.zone()));
    }

    private String author(ConversationSource.Told told, Reader reader) {
        if (told.fromCustomer()) {
            return reader.customer()
                    ? messages.getMessage("conversation.you", null, reader.locale())
                    : reader.file().customer().name();
        }
        return reader.customer()
                ? centres.get(reader.file().centre()).name()
                : staff.find(told.author()).map(Staff::displayName).orElse(told.author());
    }

    /** Who reads, and what is the same for all that is read. */
    private record Reader(CaseFile file, boolean customer, Readings readings, ZoneId zone, Locale locale) {}
}
