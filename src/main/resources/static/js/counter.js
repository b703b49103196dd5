// The counter works with a scanner and a keyboard: Enter goes on to the next field and sends only from the button.
(function () {
  'use strict';

  const FIELDS = 'input:not([type="hidden"]):not([disabled]), select, textarea, button[type="submit"]';
  let waiting = null;

  const shown = (field) => field.getClientRects().length > 0;
  const sameGroup = (a, b) => a.type === 'radio' && b.type === 'radio' && a.name === b.name;

  function next(form, after) {
    const following = Array.from(form.querySelectorAll(FIELDS)).find((field) => shown(field) && !sameGroup(field, after)
        && (after.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING));
    if (following) {
      following.focus();
    }
  }

  document.addEventListener('keydown', (event) => {
    const field = event.target;
    const form = field.closest && field.closest('form[data-enter-next]');
    if (!form || event.key !== 'Enter' || event.isComposing || !field.matches('input, select')) {
      return;
    }
    event.preventDefault();
    if (field.closest('[data-lookup]')) {
      // What comes next depends on the unit: leaving the field looks it up, if it has changed.
      waiting = null;
      const changed = () => { waiting = field; };
      field.addEventListener('change', changed);
      field.blur();
      field.removeEventListener('change', changed);
      if (waiting) {
        return;
      }
    }
    next(form, field);
  });

  document.addEventListener('htmx:afterSettle', () => {
    if (waiting && waiting.isConnected) {
      const link = document.querySelector('#unit [data-focus]');
      if (!link) {
        next(waiting.form, waiting);
      }
    }
    waiting = null;
  });

  const first = document.querySelector('form[data-enter-next] #serialNumber');
  if (first && !document.querySelector('[data-problems], #unit [data-focus]')) {
    if (first.value === '') {
      first.focus();
    } else {
      next(first.form, first);
    }
  }
})();
