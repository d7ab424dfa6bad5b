// The way out: put in the place of sw.js, it removes every copy for offline from the browsers that still hold one.
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
