// Registers the service worker that keeps the page for offline use, and shows a notice when there is a newer build.
(function () {
  'use strict';
  var workers = navigator.serviceWorker;
  if (!workers || !window.isSecureContext || location.protocol.indexOf('http') !== 0) { return; }
  var is_updating = false;

  function find(name) { return document.querySelector('[data-gc="' + name + '"]'); }

  // ?offline=off in the address removes the copy.
  function remove() {
    var ours = 'goalcards ' + new URL('./', location.href).pathname + ' ';
    workers.getRegistration().then(function (registration) { return registration && registration.unregister(); });
    caches.keys().then(function (names) {
      names.forEach(function (name) { if (name.indexOf(ours) === 0) { caches.delete(name); } });
    });
  }

  function offer(worker) {
    var notice = find('update');
    if (!notice || !worker) { return; }
    notice.hidden = false;
    find('update-now').onclick = function () {
      if (!window.goalcardsGuard.keep()) { notice.setAttribute('data-kept', 'false'); return; }
      is_updating = true;
      worker.postMessage('goalcards:update');
    };
    find('update-later').onclick = function () { notice.hidden = true; };
  }

  function watch(registration) {
    // Without a controller this is the first copy and not an update.
    if (registration.waiting && workers.controller) { offer(registration.waiting); }
    registration.addEventListener('updatefound', function () {
      var worker = registration.installing;
      if (!worker || !workers.controller) { return; }
      worker.addEventListener('statechange', function () {
        if (worker.state === 'installed') { offer(worker); }
      });
    });
  }

  workers.addEventListener('controllerchange', function () {
    if (is_updating) { is_updating = false; location.reload(); }
  });

  window.addEventListener('load', function () {
    if (/[?&]offline=off(&|$)/.test(location.search)) { remove(); return; }
    workers.register(window.goalcardsGuard.script(new URL('sw.js', location.href).href)).then(watch, function () { /* refused: the page works without a copy */ });
  });
})();
