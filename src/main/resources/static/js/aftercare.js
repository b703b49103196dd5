// The few things a page cannot do by itself. Everything works, if less comfortably, without this file.
(function () {
  'use strict';

  const root = document.documentElement;
  const one = (selector, from) => (from || document).querySelector(selector);
  const all = (selector, from) => Array.from((from || document).querySelectorAll(selector));
  const typing = (target) => target.closest('input, textarea, select, [contenteditable]') !== null;

  // htmx: writing requests carry the session's CSRF token.
  document.addEventListener('htmx:configRequest', (event) => {
    const token = one('meta[name="_csrf"]');
    const header = one('meta[name="_csrf_header"]');
    if (token && header && event.detail.verb !== 'get') {
      event.detail.headers[header.content] = token.content;
    }
  });

  // Light and dark: the switch is drawn hidden, since it needs this script.
  all('[data-theme-switch]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => {
      const next = root.getAttribute('data-bs-theme') === 'dark' ? 'light' : 'dark';
      root.setAttribute('data-bs-theme', next);
      try {
        localStorage.setItem('aftercare-theme', next);
      } catch (refused) {
        // Private windows may refuse to store; the choice then lasts for this page.
      }
    });
  });

  // A file that would be refused for its length is not sent at all.
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (field.matches('input[type="file"][data-most-megabytes]')) {
      const most = Number(field.dataset.mostMegabytes) * 1024 * 1024;
      const long = field.files.length > 0 && field.files[0].size > most;
      field.setCustomValidity(long ? field.dataset.tooLarge : '');
      if (long) {
        field.reportValidity();
        field.value = '';
      }
    }
  });

  // Print: the button is drawn hidden, since it needs this script.
  all('[data-print]').forEach((button) => {
    button.hidden = false;
    button.addEventListener('click', () => window.print());
    if (button.dataset.printNow) {
      window.addEventListener('load', () => {
        if (one('.ticket[hx-trigger]')) {
          document.addEventListener('htmx:afterSettle', () => window.print(), {once: true});
        } else {
          window.print();
        }
      });
    }
  });

  // Centres near by: the phone says where it is when its owner asks it to, rounded to about a kilometre.
  all('[data-nearest-position]').forEach((button) => {
    button.hidden = !navigator.geolocation || !window.isSecureContext;
    button.addEventListener('click', () => navigator.geolocation.getCurrentPosition((found) => {
      const rounded = (degrees) => Math.round(degrees * 100) / 100;
      const at = 'lat=' + rounded(found.coords.latitude) + '&lon=' + rounded(found.coords.longitude);
      window.htmx.ajax('GET', button.dataset.nearestPosition + '?' + at, {target: '#nearest', swap: 'outerHTML'});
    }, () => {
      one('#nearest').textContent = button.dataset.refused;
    }, {maximumAge: 600000, timeout: 10000}));
  });
  document.addEventListener('click', (event) => {
    const chosen = event.target.closest('[data-choose-centre]');
    const field = one('#preferredCentre');
    if (chosen && field) {
      field.value = chosen.dataset.chooseCentre;
      field.dispatchEvent(new Event('change', {bubbles: true}));
      field.focus();
    }
  });

  // A second click on a submit button does not send the form again. Coming back to the page frees it.
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.method === 'get' || form.hasAttribute('hx-post')) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'true';
    sayWhoTyped(form);
    all('button[type="submit"], button:not([type])', form).forEach((button) => {
      button.setAttribute('aria-disabled', 'true');
      button.classList.add('btn-loading');
    });
  });
  window.addEventListener('pageshow', () => all('form[data-sent]').forEach((form) => {
    delete form.dataset.sent;
    all('[aria-disabled]', form).forEach((button) => {
      button.removeAttribute('aria-disabled');
      button.classList.remove('btn-loading');
    });
  }));

  // Should the login have ended meanwhile, only the same person gets back what was typed.
  function sayWhoTyped(form) {
    const user = document.body.dataset.user;
    if (user && !one('input[name="typedBy"]', form)) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'typedBy';
      field.value = user;
      form.append(field);
    }
  }

  // Puts what was typed before the login ended back into its form; nothing is sent by itself.
  function restore(box) {
    const target = all('form').find((form) => form.method === 'post'
        && new URL(form.action).pathname === box.dataset.unsent);
    if (!target) {
      return;
    }
    const typed = new Map();
    all('[data-unsent-field]', box).forEach((field) => typed.set(
        field.dataset.name, [...(typed.get(field.dataset.name) || []), field.value]));
    const fields = all('input, select, textarea', target).filter((field) => field.name && field.type !== 'password');
    all('input[type="checkbox"]', target).forEach((field) => { field.checked = false; });
    typed.forEach((values, name) => {
      const left = [...values];
      fields.filter((field) => field.name === name && field.type !== 'hidden').forEach((field) => {
        if (field.type === 'checkbox' || field.type === 'radio') {
          field.checked = values.includes(field.value);
        } else if (field.multiple) {
          Array.from(field.options).forEach((option) => { option.selected = values.includes(option.value); });
        } else if (left.length > 0) {
          field.value = left.shift();
        }
        field.dispatchEvent(new Event('change', {bubbles: true}));
      });
    });
  }
  all('[data-unsent]').forEach(restore);

  // Long lists are typed into. Words of a label stand for its option if they fit one only; seen before all others.
  document.addEventListener('change', (event) => {
    const field = event.target;
    if (!field.matches('input[data-offers]') || !field.list) {
      return;
    }
    const typed = field.value.trim().toLowerCase();
    const options = Array.from(field.list.options);
    const fitting = (fits) => options.filter((option) => fits(option.value.toLowerCase(), option.label.toLowerCase()));
    const found = [
      fitting((value) => value === typed),
      fitting((value, label) => label === typed),
      fitting((value, label) => typed !== '' && label.includes(typed)),
    ].find((some) => some.length > 0) || [];
    if (found.length === 1) {
      field.value = found[0].value;
    }
  }, true);

  // Long lists of checkboxes: those that do not fit are hidden, those that are checked stay.
  all('[data-narrows]').forEach((field) => {
    field.hidden = false;
    field.addEventListener('input', () => all('.form-check', field.parentNode).forEach((check) => {
      check.hidden = !one('input', check).checked
          && !check.textContent.toLowerCase().includes(field.value.trim().toLowerCase());
    }));
    field.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') {
        event.preventDefault();
      }
    });
  });

  // Filters that apply themselves when a choice is made.
  document.addEventListener('change', (event) => {
    const form = event.target.closest('form[data-auto-submit]');
    if (form && event.target.matches('select, input[type="checkbox"], input[type="radio"], input[data-offers]')) {
      form.requestSubmit();
    }
  });

  // Open menus close with Escape or a click elsewhere.
  document.addEventListener('click', (event) => all('details.menu[open], details.tab-more[open]').forEach((menu) => {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }));

  // Rows of a list marked data-rows: j and k walk, Enter opens; the row's first link is what it opens.
  function walk(step) {
    const rows = all('[data-rows] [data-row]').filter((row) => row.offsetParent !== null);
    if (rows.length === 0) {
      return;
    }
    const now = rows.findIndex((row) => row.contains(document.activeElement));
    const next = now < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(now + step, 0), rows.length - 1);
    const link = one('a[href]', rows[next]);
    if (link) {
      link.focus();
      rows[next].scrollIntoView({block: 'nearest'});
    }
  }

  // A scanner types faster than any hand: quick characters outside a field go to the search field.
  let scanned = '';
  let last = 0;
  function scan(event) {
    const quick = event.timeStamp - last < 45;
    last = event.timeStamp;
    if (event.key === 'Enter' && quick && scanned.length >= 4) {
      const field = one('#scan');
      if (field) {
        event.preventDefault();
        field.value = scanned;
        field.form.requestSubmit();
      }
      scanned = '';
      return true;
    }
    scanned = event.key.length === 1 ? (quick ? scanned : '') + event.key : '';
    return quick && scanned.length > 2;
  }

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') {
      all('details.menu[open], details.tab-more[open]').forEach((menu) => {
        menu.open = false;
        one('summary', menu).focus();
      });
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || scan(event)) {
      return;
    }
    const field = one('#scan');
    if (event.key === '/' && field) {
      event.preventDefault();
      field.focus();
      field.select();
    } else if (event.key === 'j' || event.key === 'k') {
      walk(event.key === 'j' ? 1 : -1);
    }
  });

  // The list of problems on top of a form names each field once, in the order of the form.
  function sortProblems(box) {
    const items = all('li', box).map((item) => {
      const link = one('a[href^="#"]', item);
      return {item, link, field: link && document.getElementById(link.hash.slice(1))};
    });
    const seen = new Set();
    items.sort((a, b) => {
      if (!a.field || !b.field) {
        return (a.field ? 1 : 0) - (b.field ? 1 : 0);
      }
      return a.field.compareDocumentPosition(b.field) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    });
    items.forEach(({item, link, field}) => {
      item.parentNode.append(item);
      const label = field && (one('legend', field) || (field.labels && field.labels[0]));
      if (label && label.textContent.trim()) {
        link.textContent = label.textContent.trim() + ': ' + link.textContent;
      }
      if (field && seen.has(field)) {
        item.remove();
      }
      seen.add(field);
    });
  }
  all('[data-problems]').forEach(sortProblems);

  // What a returned form says first, and what htmx brought in.
  function settle(from) {
    const first = one('[data-focus]', from);
    if (first) {
      first.focus();
    }
  }
  settle(document);
  document.addEventListener('htmx:afterSwap', (event) => settle(event.target));
})();
