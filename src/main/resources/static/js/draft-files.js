// The files of a form whose draft stays on the device stay there too, until the form is sent or its draft is dropped: who
// comes back finds them where they were. Where the browser keeps nothing, nothing is kept.
(function () {
  'use strict';

  const STORE = 'files';
  // What stands for a file with us holds for twelve hours.
  const FRESH = 11 * 3600 * 1000;
  const user = document.body.dataset.user || '';
  if (!window.indexedDB) {
    return;
  }

  const opened = new Promise((resolve, reject) => {
    const request = indexedDB.open('aftercare-draft-files', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, {keyPath: 'id', autoIncrement: true});
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

  const done = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const run = (mode, work) => opened.then((db) => done(work(db.transaction(STORE, mode).objectStore(STORE))));
  const path = (form) => new URL(form.action).pathname;
  const drafted = (at) => {
    try {
      return localStorage.getItem('aftercare-draft:' + user + ':' + at) !== null;
    } catch (refused) {
      return false;
    }
  };
  const ours = (event) => event.target.closest('form[data-draft="device"]');
  const quietly = (promise) => promise.catch(() => {});

  document.addEventListener('files:chosen', (event) => {
    const form = ours(event);
    const item = event.detail;
    if (form && !item.kept) {
      const record = {path: path(form), file: item.file, name: item.name, at: Date.now()};
      item.kept = quietly(run('readwrite', (store) => store.add(record)));
      // The draft of the text says that there is something to come back to.
      event.target.dispatchEvent(new Event('input', {bubbles: true}));
    }
  });

  document.addEventListener('files:taken', (event) => {
    const item = event.detail;
    if (ours(event) && item.kept && item.file) {
      quietly(item.kept.then((id) => id && run('readwrite', (store) => store.put({
        id, path: path(ours(event)), file: item.file, name: item.name, shown: item.shown, token: item.token,
        size: item.size, at: item.since,
      }))));
    }
  });

  ['files:removed', 'files:refused'].forEach((kind) => document.addEventListener(kind, (event) => {
    const item = event.detail;
    if (item.kept) {
      quietly(item.kept.then((id) => id && run('readwrite', (store) => store.delete(id))));
    }
  }));

  // Those the page brought along already only get their picture back.
  function bringBack(records, box) {
    const there = box.filePicker.items.filter((item) => item.state === 'taken');
    const cameBack = document.querySelector('[data-problems]') !== null;
    records.forEach((record) => {
      const at = there.findIndex((item) => item.name === (record.shown || record.name));
      const fresh = record.token && !cameBack && Date.now() - record.at < FRESH;
      const item = at >= 0 ? there.splice(at, 1)[0] : null;
      box.filePicker.restore({item, file: record.file, token: fresh ? record.token : null, size: record.size,
        kept: Promise.resolve(record.id), since: record.at});
    });
  }

  async function begin() {
    const records = await run('readonly', (store) => store.getAll());
    const left = records.filter((record) => !drafted(record.path));
    await Promise.all(left.map((record) => run('readwrite', (store) => store.delete(record.id))));
    const form = document.querySelector('form[data-draft="device"]');
    const box = form && form.querySelector('[data-files]');
    if (box && box.filePicker) {
      bringBack(records.filter((record) => drafted(record.path) && record.path === path(form)), box);
    }
  }
  quietly(begin());
})();
