// Files of a form: each is sent ahead as soon as it is chosen, with its progress and a picture of it; what stands for it
// goes with the form. A file that is refused or breaks off costs none of the others. Without this script the plain field
// sends them with the form.
(function () {
  'use strict';

  const PREVIEW = 96;
  const all = (selector, from) => Array.from(from.querySelectorAll(selector));
  const pickers = [];

  function start(box) {
    const one = (selector) => box.querySelector(selector);
    const form = box.closest('form');
    const field = one('input[type="file"][name]');
    const camera = one('[data-file-camera]');
    const choose = one('[data-file-choose]');
    const list = one('[data-file-list]');
    const problem = one('[data-file-problem]');
    const items = [];
    let drawing = Promise.resolve();
    let sending = null;
    let waiting = null;

    const text = (key, name) => (box.dataset[key] || '').replaceAll('%name%', name);
    const announce = (said) => { one('[data-file-status]').textContent = said; };
    const tell = (what, item) => box.dispatchEvent(new CustomEvent('files:' + what, {bubbles: true, detail: item}));
    const kilobytes = (size) => box.dataset.kilobytes.replace('%size%', String(Math.max(1, Math.round(size / 1024))));

    function draw(name) {
      const node = one('[data-file-item]').content.firstElementChild.cloneNode(true);
      const part = (key) => node.querySelector('[data-' + key + ']');
      const item = {name, node, part, state: 'waiting', token: null, drawn: Promise.resolve()};
      part('name').textContent = name;
      part('progress').setAttribute('aria-label', name);
      part('remove').setAttribute('aria-label', text('remove', name));
      part('again').setAttribute('aria-label', text('again', name));
      part('remove').addEventListener('click', () => remove(item));
      part('again').addEventListener('click', () => again(item));
      list.append(node);
      items.push(item);
      return item;
    }

    function mark(item, state, said, trouble) {
      item.state = state;
      item.node.dataset.fileState = state;
      item.part('state').textContent = said || '';
      item.part('problem').textContent = trouble || '';
      item.part('progress').hidden = state !== 'sending';
      item.part('again').hidden = state !== 'failed';
      announce(trouble || (state === 'taken' ? text('taken', item.name) : ''));
    }

    function taken(item, token, size) {
      item.size = size;
      const hidden = document.createElement('input');
      Object.assign(hidden, {type: 'hidden', name: 'files', value: token});
      item.token = token;
      item.node.append(hidden);
      mark(item, 'taken', size + ' · ' + text('done'));
      tell('taken', item);
      tell('changed', item);
    }

    function refused(item, trouble) {
      item.file = null;
      mark(item, 'refused', '', trouble);
      tell('refused', item);
      tell('changed', item);
    }

    function remove(item) {
      const at = items.indexOf(item);
      item.state = 'removed';
      items.splice(at, 1);
      item.node.remove();
      if (item.request) {
        item.request.abort();
      }
      const next = items[Math.min(at, items.length - 1)];
      (next ? next.part('remove') : choose).focus();
      tell('removed', item);
      tell('changed', item);
    }

    function again(item) {
      mark(item, 'waiting', text('waiting'));
      item.part('remove').focus();
      work();
    }

    // What can be said before anything is sent.
    function trouble(file) {
      if (file.size > Number(box.dataset.megabytes) * 1024 * 1024) {
        return text('large', file.name);
      }
      return file.type && !field.accept.split(',').includes(file.type) ? text('kind', file.name) : '';
    }

    // A small picture of it; one with too many pixels is not sent at all. What cannot be drawn is left to the server.
    async function preview(item) {
      if (!window.createImageBitmap || !item.file || !item.file.type.startsWith('image/')) {
        return;
      }
      try {
        const picture = await createImageBitmap(item.file);
        if (picture.width * picture.height > Number(box.dataset.megapixels) * 1e6) {
          refused(item, text('pixels', item.name));
        }
        const canvas = document.createElement('canvas');
        const scale = PREVIEW / Math.min(picture.width, picture.height);
        canvas.width = canvas.height = PREVIEW;
        canvas.getContext('2d').drawImage(picture, (PREVIEW - picture.width * scale) / 2,
            (PREVIEW - picture.height * scale) / 2, picture.width * scale, picture.height * scale);
        picture.close();
        item.part('preview').replaceChildren(canvas);
      } catch (notAPicture) {
        // The server says why.
      }
    }

    function known(file) {
      return items.some((item) => item.file && item.file.name === file.name && item.file.size === file.size
          && item.file.lastModified === file.lastModified);
    }

    function take(files) {
      problem.textContent = '';
      Array.from(files).filter((file) => !known(file)).forEach((file) => {
        if (items.filter((item) => item.state !== 'refused').length >= Number(box.dataset.most)) {
          problem.textContent = box.dataset.many;
          return;
        }
        const item = draw(file.name);
        const wrong = trouble(file);
        if (wrong) {
          refused(item, wrong);
          return;
        }
        queue(item, file);
        tell('chosen', item);
      });
      tell('changed');
      work();
    }

    function queue(item, file) {
      item.file = file;
      mark(item, 'waiting', text('waiting'));
      drawing = drawing.then(() => preview(item));
      item.drawn = drawing;
    }

    // A file from a draft: there already, sent ahead before, or to be sent again.
    function restore({item, file, token, size, kept, since}) {
      const back = item || draw(file.name);
      Object.assign(back, {kept, since});
      if (item || token) {
        back.file = file;
        drawing = drawing.then(() => preview(back));
        if (!item) {
          taken(back, token, size);
        }
      } else {
        queue(back, file);
        work();
      }
    }

    function work() {
      sending = sending || sendAll().finally(() => {
        sending = null;
        if (waiting) {
          const {submitter} = waiting;
          waiting = null;
          form.requestSubmit(submitter);
        }
      });
    }

    async function sendAll() {
      for (let item = next(); item; item = next()) {
        await item.drawn;
        if (item.state === 'waiting') {
          await send(item);
        }
      }
    }

    const next = () => items.find((item) => item.state === 'waiting');

    // Read whole first: what is sent is one state of the file, or nothing of it.
    async function send(item) {
      item.part('progress').value = 0;
      mark(item, 'sending', kilobytes(item.file.size));
      let bytes;
      try {
        bytes = await item.file.arrayBuffer();
      } catch (changedMeanwhile) {
        refused(item, text('changed', item.name));
        return;
      }
      const answer = await post(item, new File([bytes], item.name, {type: item.file.type}));
      if (item.state !== 'sending') {
        return;
      }
      if (answer.status === 201) {
        Object.assign(item, {shown: answer.body.name, since: Date.now()});
        taken(item, answer.body.token, kilobytes(answer.body.size));
      } else if (answer.status === 422 || answer.status === 413) {
        const said = answer.body && answer.body.errors && answer.body.errors[0];
        refused(item, said ? said.message : text('large', item.name));
      } else {
        mark(item, 'failed', '', text(answer.status === 429 || answer.status === 503 ? 'busy' : 'cut', item.name));
        tell('changed', item);
      }
    }

    function post(item, file) {
      return new Promise((resolve) => {
        const request = new XMLHttpRequest();
        const body = new FormData();
        const progress = item.part('progress');
        body.append('file', file);
        item.request = request;
        request.open('POST', box.dataset.files);
        request.responseType = 'json';
        request.setRequestHeader('Accept', 'application/json');
        request.setRequestHeader('Accept-Language', document.documentElement.lang);
        request.upload.addEventListener('progress', (event) => {
          progress.value = event.lengthComputable ? event.loaded / event.total * 100 : 0;
        });
        request.upload.addEventListener('load', () => {
          progress.removeAttribute('value');
          item.part('state').textContent = text('checking');
        });
        request.addEventListener('loadend', () => resolve({status: request.status, body: request.response}));
        request.send(body);
      });
    }

    // What came back with the page.
    all('[data-file-kept]', list).forEach((kept) => {
      const part = (key) => kept.querySelector('[data-' + key + ']').textContent;
      taken(draw(part('name')), kept.querySelector('input').value, part('size'));
      kept.remove();
    });
    announce('');
    all('[data-file-plain]', box).forEach((plain) => plain.remove());

    // The plain field gives way to the buttons.
    field.hidden = true;
    all('label', box).filter((label) => label.htmlFor === field.id).forEach((label) => { label.hidden = true; });
    choose.id = field.id;
    field.removeAttribute('id');
    choose.setAttribute('aria-describedby', field.getAttribute('aria-describedby'));
    one('[data-file-drop]').hidden = false;
    choose.addEventListener('click', () => field.click());
    one('[data-file-photo]').addEventListener('click', () => camera.click());
    [field, camera].forEach((source) => source.addEventListener('change', () => {
      take(Array.from(source.files));
      source.value = '';
    }));
    ['dragenter', 'dragover'].forEach((kind) => box.addEventListener(kind, () => box.classList.add('file-over')));
    ['dragleave', 'drop'].forEach((kind) => box.addEventListener(kind, () => box.classList.remove('file-over')));
    box.addEventListener('drop', (event) => take(event.dataTransfer.files));

    // Beside the button as well, where that may be far from the files.
    function pending(said) {
      all('[data-files-pending]', form).forEach((line) => { line.textContent = said; });
    }

    // @return whether the form has to wait
    function holds(submitter) {
      const failed = items.find((item) => item.state === 'failed');
      if (sending || next()) {
        waiting = {submitter};
        problem.textContent = text('pending');
        pending(text('pending'));
        return true;
      }
      problem.textContent = failed ? text('failed') : '';
      pending('');
      if (failed) {
        tell('held');
        failed.part('again').focus();
      }
      return Boolean(failed);
    }

    box.filePicker = {items, restore};
    pickers.push({form, holds});
  }

  // Before any other script looks at it.
  document.addEventListener('submit', (event) => {
    const held = pickers.filter((picker) => picker.form === event.target).some((picker) => picker.holds(event.submitter));
    if (held) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // A file that is dropped beside must not replace the page with all that was typed.
  ['dragover', 'drop'].forEach((kind) => document.addEventListener(kind, (event) => {
    if (pickers.length > 0 && event.dataTransfer && Array.from(event.dataTransfer.types).includes('Files')) {
      event.preventDefault();
    }
  }));

  all('[data-files]', document).forEach(start);
})();
