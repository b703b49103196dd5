// What a conversation cannot do by itself. Without this file its reader presses a button instead.
(function () {
  'use strict';

  const LONG_ENOUGH_TO_READ = 1500;
  const one = (selector) => document.querySelector(selector);

  // Words that have been in sight for a moment are read; the form says up to which one.
  const reading = one('form[data-reading]');
  const unread = one('.talk-word[data-unread]');
  if (reading && unread && 'IntersectionObserver' in window) {
    let waiting;
    const sight = new IntersectionObserver((seen) => {
      window.clearTimeout(waiting);
      if (seen.some((entry) => entry.isIntersecting) && document.visibilityState === 'visible') {
        waiting = window.setTimeout(send, LONG_ENOUGH_TO_READ);
      }
    });
    const send = () => {
      sight.disconnect();
      window.fetch(reading.action, {method: 'POST', body: new URLSearchParams(new FormData(reading)), redirect: 'manual'})
          .then((answer) => { reading.hidden = answer.type === 'opaqueredirect' || answer.ok; })
          .catch(() => { reading.hidden = false; });
    };
    sight.observe(unread);
  }

  // A canned answer goes to where the cursor is, to be finished by hand.
  document.querySelectorAll('[data-insert]').forEach((button) => {
    const field = one('#word-text');
    button.hidden = !field;
    button.addEventListener('click', () => {
      const text = document.getElementById(button.dataset.insert).textContent;
      field.setRangeText(text, field.selectionStart, field.selectionEnd, 'end');
      field.dispatchEvent(new Event('input', {bubbles: true}));
      field.focus();
    });
  });
})();
