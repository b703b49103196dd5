// What is typed into a form marked data-draft outlives a take, another language and a reload: a draft of it lies in this
// tab until the form has been taken or the person logs out. With data-draft="device" it outlives the tab as well, for two
// weeks, until the form has been taken or the person drops it. Passwords are never kept.
(function () {
  'use strict';

  const PREFIX = 'aftercare-draft:';
  const KEPT = 14 * 24 * 3600 * 1000;
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const user = document.body.dataset.user || '';
  let applying = false;

  let tab = null;
  let device = null;
  try {
    tab = window.sessionStorage;
    device = window.localStorage;
    tab.getItem(PREFIX);
  } catch (refused) {
    // A browser that stores nothing simply keeps no drafts.
    return;
  }
  const storeOf = (form) => (form.dataset.draft === 'device' ? device : tab);

  const keyOf = (form) => PREFIX + user + ':' + new URL(form.action).pathname;
  const keys = (store) => Object.keys(store).filter((key) => key.startsWith(PREFIX));
  const forget = () => keys(tab).forEach((key) => tab.removeItem(key));
  const ticks = (field) => field.type === 'checkbox' || field.type === 'radio';
  const fieldsOf = (from) => all('input, select, textarea', from).filter((field) =>
      field.name && !field.matches(':disabled') && !['hidden', 'password', 'file', 'submit'].includes(field.type));

  function read(store, key) {
    try {
      return JSON.parse(store.getItem(key));
    } catch (broken) {
      return null;
    }
  }

  function save(form, sent) {
    const typed = {};
    fieldsOf(form).forEach((field) => {
      typed[field.name] = typed[field.name] || [];
      if (!ticks(field) || field.checked) {
        typed[field.name].push(field.value);
      }
    });
    const store = storeOf(form);
    const before = read(store, keyOf(form));
    try {
      store.setItem(keyOf(form), JSON.stringify({fields: {...(before && before.fields), ...typed}, sent, at: Date.now()}));
    } catch (full) {
      store.removeItem(keyOf(form));
    }
  }

  function put(field, value) {
    if (field.value === value || (field.tagName === 'SELECT'
        && !Array.from(field.options).some((option) => option.value === value))) {
      return false;
    }
    field.value = value;
    return true;
  }

  // Only fields that are there; whether anything changed.
  function apply(form, from, emptyOnly) {
    const draft = read(storeOf(form), keyOf(form));
    if (!draft) {
      return false;
    }
    applying = true;
    const left = {};
    const changed = fieldsOf(from).filter((field) => {
      const values = draft.fields[field.name];
      if (!values || (emptyOnly && field.value !== '')) {
        return false;
      }
      if (ticks(field)) {
        const was = field.checked;
        field.checked = values.includes(field.value);
        return was !== field.checked;
      }
      left[field.name] = left[field.name] || [...values];
      return left[field.name].length > 0 && put(field, left[field.name].shift());
    });
    changed.forEach((field) => field.dispatchEvent(new Event('change', {bubbles: true})));
    applying = false;
    return changed.length > 0;
  }

  function open(form) {
    const draft = read(storeOf(form), keyOf(form));
    if (!draft) {
      return;
    }
    if (one('[data-focus]')) {
      // The page came back with all that was sent.
      save(form, false);
    } else if (apply(form, form, false)) {
      for (let box = form.closest('details'); box; box = box.parentElement.closest('details')) {
        box.open = true;
      }
      all('[data-draft-note]', form).forEach((note) => { note.hidden = false; });
      form.dispatchEvent(new CustomEvent('draft:back'));
    }
  }

  // A form that was sent and is not on this page has been taken. Where the form stays on its page, and for what stays on
  // the device, the page says so.
  function sweep(open) {
    const unsure = one('.error-code') || one('form[action$="/login"]');
    const saidTaken = all('[data-draft-taken]').map((page) => page.dataset.draftTaken);
    const told = (key) => saidTaken.some((path) => key.endsWith(':' + path));
    keys(tab).forEach((key) => {
      const owner = key.slice(PREFIX.length).split(':')[0];
      const draft = read(tab, key);
      const taken = told(key) || (draft && draft.sent && !open.includes(key) && !unsure);
      if (!draft || taken || (owner && user && owner !== user)) {
        tab.removeItem(key);
      }
    });
    keys(device).forEach((key) => {
      const draft = read(device, key);
      if (!draft || Date.now() - draft.at > KEPT || told(key)) {
        device.removeItem(key);
      }
    });
  }

  if (location.pathname.endsWith('/login') && new URLSearchParams(location.search).has('logout')) {
    forget();
  }
  const forms = all('form[data-draft]');
  sweep(forms.map(keyOf));
  forms.forEach(open);

  all('[data-draft-device]').forEach((note) => { note.hidden = false; });
  const keep = (event) => {
    const form = event.target.closest && event.target.closest('form[data-draft]');
    if (form && !applying) {
      save(form, false);
    }
  };
  document.addEventListener('input', keep);
  document.addEventListener('change', keep);
  // Should the form's task be over by then, its fields come back with their names.
  function name(form) {
    fieldsOf(form).filter((field) => !form.elements['_label.' + field.name]).forEach((field) => {
      const label = (ticks(field) && field.closest('fieldset') && field.closest('fieldset').querySelector('legend'))
          || (field.labels && field.labels[0]);
      if (label) {
        const hidden = document.createElement('input');
        Object.assign(hidden, {type: 'hidden', name: '_label.' + field.name, value: label.textContent.trim()});
        form.append(hidden);
      }
    });
  }

  document.addEventListener('submit', (event) => {
    if (event.target.matches('form[data-draft]')) {
      save(event.target, true);
      name(event.target);
    } else if (event.target.matches('form[action$="/logout"]')) {
      forget();
    }
  });
  document.addEventListener('click', (event) => {
    const button = event.target.closest('[data-draft-drop]');
    if (button) {
      storeOf(button.form).removeItem(keyOf(button.form));
      location.replace(location.pathname);
    }
  });
  document.addEventListener('htmx:afterSettle', (event) => {
    const form = event.target.closest && event.target.closest('form[data-draft]');
    if (form) {
      apply(form, form, true);
    }
  });
})();
