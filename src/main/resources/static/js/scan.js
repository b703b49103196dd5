// Reads a barcode into a field with the device's camera, where the device can do that by itself. Nothing leaves it.
(function () {
  'use strict';

  // Those that carry serial numbers; the ones of shops tell the model only.
  const WANTED = ['code_128', 'code_39', 'code_93', 'data_matrix', 'qr_code', 'itf', 'codabar', 'pdf417'];
  const SERIAL = /^[\p{L}\p{N}][\p{L}\p{N} ./_-]{2,98}$/u;
  const PAUSE = 150;

  if (!('BarcodeDetector' in window) || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
    return;
  }

  function start(button, formats) {
    const dialog = document.querySelector('[data-scan-dialog]');
    const view = dialog.querySelector('[data-scan-view]');
    const said = dialog.querySelector('[data-scan-said]');
    const hint = said.textContent;
    const detector = new window.BarcodeDetector({formats});
    let camera = null;

    function stop() {
      if (camera) {
        camera.getTracks().forEach((track) => track.stop());
        camera = null;
      }
      view.srcObject = null;
    }

    function found(code) {
      const field = document.getElementById(button.dataset.scan);
      field.value = code;
      ['input', 'change'].forEach((kind) => field.dispatchEvent(new Event(kind, {bubbles: true})));
      dialog.close();
      field.focus();
    }

    async function look() {
      if (!camera) {
        return;
      }
      const codes = await detector.detect(view).catch(() => []);
      const serial = codes.map((code) => code.rawValue.trim()).find((code) => SERIAL.test(code));
      if (serial && camera) {
        found(serial);
      } else {
        setTimeout(look, PAUSE);
      }
    }

    button.hidden = false;
    button.addEventListener('click', async () => {
      said.textContent = hint;
      dialog.showModal();
      try {
        camera = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment'}});
        if (!dialog.open) {
          stop();
          return;
        }
        view.srcObject = camera;
        await view.play();
        look();
      } catch (refused) {
        said.textContent = said.dataset.refused;
      }
    });
    dialog.addEventListener('close', stop);
    dialog.querySelector('[data-scan-close]').addEventListener('click', () => dialog.close());
  }

  window.BarcodeDetector.getSupportedFormats().then((supported) => {
    const formats = WANTED.filter((format) => supported.includes(format));
    if (formats.length > 0) {
      document.querySelectorAll('[data-scan]').forEach((button) => start(button, formats));
    }
  }).catch(() => {});
})();
