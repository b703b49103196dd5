// Shows the pictures of a page large: a click on a small one opens it, the arrow keys lead to the next.
(function () {
  'use strict';

  const dialog = document.querySelector('[data-viewer]');
  const links = Array.from(document.querySelectorAll('a[data-picture]'));
  if (!dialog || !dialog.showModal || links.length === 0) {
    return;
  }
  const one = (key) => dialog.querySelector('[data-viewer-' + key + ']');
  let at = 0;

  function show(next) {
    at = (next + links.length) % links.length;
    one('picture').src = links[at].href;
    one('picture').alt = links[at].dataset.picture;
    one('name').textContent = links[at].dataset.picture;
    one('save').href = links[at].href;
  }

  links.forEach((link, n) => {
    link.setAttribute('aria-label', dialog.dataset.label.replace('%name%', link.dataset.picture));
    link.addEventListener('click', (event) => {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        show(n);
        dialog.showModal();
      }
    });
  });
  dialog.querySelectorAll('[data-viewer-go]').forEach((button) => {
    button.hidden = links.length < 2;
    button.addEventListener('click', () => show(at + Number(button.dataset.viewerGo)));
  });
  dialog.addEventListener('keydown', (event) => {
    const step = {ArrowLeft: -1, ArrowRight: 1}[event.key];
    if (step) {
      show(at + step);
    }
  });
  one('close').addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => links[at].focus());
})();
