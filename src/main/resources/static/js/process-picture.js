// Draws the processes of a case with the token on them.
(function () {
  'use strict';

  const MARGIN = 24;
  const READABLE = 0.55;

  function start(box) {
    const part = (name) => box.querySelector(`[data-${name}]`);
    const canvasBox = part('canvas');
    const scroll = part('scroll');
    const note = part('note');
    const viewer = new window.BpmnJS({ container: canvasBox });
    // The library's mark belongs where it is seen, not at the far end of what is scrolled.
    part('legend').append(canvasBox.querySelector('.bjs-powered-by'));
    let extent = null;
    let scale = 1;

    const say = (text) => {
      note.textContent = text || '';
      note.hidden = !text;
    };

    function draw(next) {
      scale = Math.min(Math.max(next, 0.2), 2);
      canvasBox.style.width = `${extent.width * scale}px`;
      canvasBox.style.height = `${extent.height * scale}px`;
      const canvas = viewer.get('canvas');
      canvas.resized();
      canvas.viewbox(extent);
    }

    function fit() {
      draw(Math.min(scroll.clientWidth / extent.width, 1));
    }

    // At first rather readable and to be scrolled than tiny.
    function open(picture) {
      draw(Math.max(Math.min(scroll.clientWidth / extent.width, 1), READABLE));
      showToken(picture);
    }

    // A diagram wider than its window shows where the token is.
    function showToken(picture) {
      const token = picture.active.map((id) => viewer.get('elementRegistry').get(id)).find((element) => element);
      if (token) {
        scroll.scrollLeft = (token.x + token.width / 2 - extent.x) * scale - scroll.clientWidth / 2;
        scroll.scrollTop = (token.y + token.height / 2 - extent.y) * scale - scroll.clientHeight / 2;
      }
    }

    function mark(ids, className) {
      const registry = viewer.get('elementRegistry');
      ids.filter((id) => registry.get(id)).forEach((id) => viewer.get('canvas').addMarker(id, className));
    }

    async function show(picture) {
      await viewer.importXML(picture.xml);
      const inner = viewer.get('canvas').viewbox().inner;
      extent = {
        x: inner.x - MARGIN,
        y: inner.y - MARGIN,
        width: inner.width + 2 * MARGIN,
        height: inner.height + 2 * MARGIN + 24,
      };
      mark(picture.passed.filter((id) => !picture.active.includes(id)), 'process-passed');
      mark(picture.active, 'process-active');
      open(picture);
      say(picture.ended ? box.dataset.ended : '');
    }

    function tab(entry, tabs) {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn';
      button.setAttribute('role', 'tab');
      button.textContent = entry.title;
      button.addEventListener('click', () => choose(entry, button, tabs));
      tabs.append(button);
      return button;
    }

    function choose(entry, button, tabs) {
      Array.from(tabs.children).forEach((other) => {
        other.setAttribute('aria-selected', String(other === button));
        other.tabIndex = other === button ? 0 : -1;
      });
      show(entry.picture).catch(() => say(box.dataset.failed));
    }

    function arrows(tabs) {
      tabs.addEventListener('keydown', (event) => {
        const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
        const all = Array.from(tabs.children);
        if (step) {
          const next = all[(all.indexOf(document.activeElement) + step + all.length) % all.length];
          next.focus();
          next.click();
        }
      });
    }

    box.addEventListener('click', (event) => {
      const button = event.target.closest('[data-zoom]');
      if (button && extent) {
        ({ in: () => draw(scale * 1.25), out: () => draw(scale / 1.25), fit })[button.dataset.zoom]();
      }
    });

    fetch(box.dataset.process, { headers: { Accept: 'application/json' } })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then((entries) => {
        const tabs = part('tabs');
        const buttons = entries.map((entry) => tab(entry, tabs));
        if (entries.length === 0) {
          say(box.dataset.none);
          return;
        }
        arrows(tabs);
        // The innermost process that still runs is where the work is.
        const running = entries.map((entry) => !entry.picture.ended).lastIndexOf(true);
        const first = Math.max(running, 0);
        choose(entries[first], buttons[first], tabs);
      })
      .catch(() => say(box.dataset.failed));
  }

  document.querySelectorAll('[data-process]').forEach(start);
})();
