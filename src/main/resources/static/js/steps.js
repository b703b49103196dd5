// A form marked data-steps is walked through step by step: a fieldset marked data-step at a time, checked before it is
// left, and in the end a summary with ways back. Without this script it is one page.
(function () {
  'use strict';

  // So long, in milliseconds, somebody waits to go on.
  const PATIENCE = 8000;
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const form = document.querySelector('form[data-steps]');
  if (!form) {
    return;
  }
  const one = (selector) => form.querySelector(selector);
  const steps = all('[data-step]', form);
  const last = steps.length - 1;
  const marks = all('[data-step-go]', form);
  const next = one('[data-step-next]');
  const back = one('[data-step-back]');
  let at = 0;
  let furthest = 0;

  const title = (step) => step.querySelector('legend').textContent.trim();
  const stepOf = (element) => steps.findIndex((step) => step.contains(element));

  function show(step) {
    at = Math.min(Math.max(step, 0), last);
    furthest = Math.max(furthest, at);
    steps.forEach((each, n) => { each.hidden = n !== at; });
    marks.forEach((mark, n) => {
      mark.disabled = n > furthest;
      mark.parentNode.classList.toggle('step-done', n < furthest && n !== at);
      if (n === at) {
        mark.setAttribute('aria-current', 'step');
      } else {
        mark.removeAttribute('aria-current');
      }
    });
    one('[data-step-at]').textContent = form.dataset.stepOf.replace('%at%', at + 1).replace('%of%', steps.length);
    document.querySelector('[data-step-intro]').hidden = at > 0;
    back.hidden = at === 0;
    next.hidden = at === last;
    if (at === last) {
      sumUp();
    }
  }

  // The browser's own way back leads back as well.
  function go(step) {
    if (step !== at) {
      show(step);
      history.pushState({step: at, furthest}, '');
    }
    window.scrollTo(0, 0);
    steps[at].querySelector('legend').focus();
  }
  window.addEventListener('popstate', (event) => {
    if (!event.state && location.hash) {
      // A link within the page, such as the one to its contents.
      return;
    }
    show(event.state && event.state.step ? event.state.step : 0);
    steps[at].querySelector('legend').focus();
  });

  function clear(step) {
    all('.invalid-feedback:not([data-file-problem]):not([data-problem])', step)
        .forEach((problem) => problem.remove());
    all('[aria-invalid]', step).forEach((field) => {
      field.removeAttribute('aria-invalid');
      field.classList.remove('is-invalid');
    });
  }

  // At the field, as the server draws it.
  function tell(problem) {
    const field = document.getElementById(problem.field);
    const help = document.getElementById(problem.field + '-help');
    const line = document.createElement('div');
    line.className = 'invalid-feedback d-block';
    line.textContent = problem.message;
    help.prepend(line);
    field.setAttribute('aria-invalid', 'true');
    if (field.matches('input:not([type="checkbox"]), select, textarea')) {
      field.classList.add('is-invalid');
    }
    return field;
  }

  // What the server says of this step; whoever cannot ask it goes on, and hears of it when sending.
  async function problems(step) {
    const typed = new FormData(form);
    const body = new URLSearchParams(Array.from(typed).filter(([name, value]) =>
        typeof value === 'string' && name !== 'files'));
    try {
      const answer = await fetch(form.dataset.steps,
          {method: 'POST', body, headers: {Accept: 'application/json'}, signal: AbortSignal.timeout(PATIENCE)});
      const found = answer.ok ? await answer.json() : [];
      return found.filter((problem) => step.contains(document.getElementById(problem.field))
          && document.getElementById(problem.field + '-help'));
    } catch (noAnswer) {
      return [];
    }
  }

  async function forward() {
    const step = steps[at];
    if (next.disabled) {
      return;
    }
    next.disabled = true;
    next.classList.add('btn-loading');
    const found = await problems(step);
    next.disabled = false;
    next.classList.remove('btn-loading');
    if (steps[at] !== step) {
      return;
    }
    clear(step);
    const fields = found.map(tell);
    if (fields.length === 0) {
      go(at + 1);
      return;
    }
    fields.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    fields[0].focus();
  }

  function said(field) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      return field.checked ? field.closest('label').textContent.trim() : '';
    }
    if (field.tagName === 'SELECT') {
      return field.value ? field.selectedOptions[0].textContent.trim() : '';
    }
    const offered = field.list && Array.from(field.list.options).find((option) => option.value === field.value);
    if (offered) {
      return offered.label || field.value;
    }
    return field.type === 'date' && field.value
      ? new Date(field.value + 'T12:00').toLocaleDateString(document.documentElement.lang, {dateStyle: 'long'})
      : field.value.trim();
  }

  function asked(field) {
    const group = field.type === 'radio' && field.closest('fieldset').querySelector('legend');
    return group ? group.textContent.trim() : field.labels[0].textContent.trim();
  }

  function sumUp() {
    const summary = one('[data-step-summary]');
    all('.step-part', summary).forEach((part) => part.remove());
    steps.slice(0, last).forEach((step, n) => {
      const part = one('[data-step-part]').content.firstElementChild.cloneNode(true);
      const answers = part.querySelector('[data-answers]');
      const change = part.querySelector('[data-change]');
      const answer = (question, value) => {
        [['dt', question], ['dd', value]].filter(([, words]) => words).forEach(([tag, words]) => {
          answers.append(Object.assign(document.createElement(tag), {textContent: words}));
        });
      };
      part.querySelector('[data-title]').textContent = title(step);
      change.setAttribute('aria-label', change.dataset.label.replace('%step%', title(step)));
      change.addEventListener('click', () => go(n));
      all('input[name]:not([type="hidden"]):not([type="file"]), select[name], textarea[name]', step)
          .filter((field) => field.labels.length > 0 && said(field) && field.name !== 'place')
          .forEach((field) => answer(field.type === 'checkbox' ? '' : asked(field), said(field)));
      all('[data-file-state="taken"], [data-file-state="sending"], [data-file-state="waiting"]', step)
          .forEach((file) => answer('', file.querySelector('[data-name]').textContent));
      part.querySelector('[data-nothing]').hidden = answers.children.length > 0;
      summary.append(part);
    });
    summary.hidden = false;
  }

  // How far somebody was who comes back to a draft.
  function reached() {
    const filled = steps.map((step) => all('input:not([type="radio"]):not([type="checkbox"]):not([type="hidden"]), textarea', step)
        .some((field) => field.value !== ''));
    furthest = Math.max(furthest, filled.lastIndexOf(true));
    show(at);
  }

  marks.forEach((mark, n) => {
    mark.querySelector('.step-number').textContent = n + 1;
    mark.addEventListener('click', () => go(n));
  });
  next.addEventListener('click', forward);
  back.addEventListener('click', () => go(at - 1));

  // Enter in a field goes on; only the last step sends. Before any other script looks at it.
  window.addEventListener('submit', (event) => {
    if (event.target === form && at !== last) {
      event.preventDefault();
      event.stopImmediatePropagation();
      forward();
    } else if (event.target === form) {
      const offline = navigator.onLine === false;
      one('[data-step-offline]').hidden = !offline;
      if (offline) {
        event.preventDefault();
        event.stopImmediatePropagation();
      }
    }
  }, true);

  // A problem in the list on top leads to its step.
  document.addEventListener('click', (event) => {
    const link = event.target.closest('[data-problems] a[href^="#"]');
    const field = link && document.getElementById(link.hash.slice(1));
    if (field && stepOf(field) >= 0) {
      event.preventDefault();
      go(stepOf(field));
      field.focus();
    }
  });

  // Files that are still on their way hold the form where they can be seen.
  form.addEventListener('files:held', (event) => go(stepOf(event.target)));
  form.addEventListener('files:changed', () => {
    if (at === last) {
      sumUp();
    }
  });

  // The opening hours of the centre that is chosen, in words.
  const centre = document.getElementById('preferredCentre');
  const open = one('[data-centre-open]');
  function tellHours() {
    const words = one('[data-centres-open]').content.querySelector('[data-centre="' + CSS.escape(centre.value) + '"]');
    open.textContent = words ? words.textContent : '';
    open.hidden = !words;
  }
  centre.addEventListener('change', tellHours);
  tellHours();

  one('[data-step-marks]').hidden = false;
  one('[data-step-buttons]').hidden = false;
  form.dataset.stepsReady = 'true';
  const wrong = one('[aria-invalid="true"], .field-help .invalid-feedback:not(:empty)');
  if (wrong && stepOf(wrong) >= 0) {
    furthest = last;
    show(stepOf(wrong));
  } else if (document.querySelector('[data-problems]')) {
    show(last);
  } else {
    furthest = (history.state && history.state.furthest) || 0;
    show((history.state && history.state.step) || 0);
    reached();
  }
  form.addEventListener('draft:back', reached);
})();
