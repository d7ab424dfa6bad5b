// A site that wants no offline copy serves this file as sw.js: it removes the copy from every browser that still has one.
(function () {
  'use strict';
  var OURS = 'goalcards ' + new URL('./', self.location.href).pathname + ' ';
  self.addEventListener('install', function () { self.skipWaiting(); });
  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) { return name.indexOf(OURS) === 0; }).map(function (name) {
        return caches.delete(name);
      }));
    }).then(function () { return self.registration.unregister(); }));
  });
})();
