// Keeps the page for when there is no network: exactly the files of one build, each by its hash, never a mix of two.
(function () {
  'use strict';
  var HERE = new URL('./', self.location.href).pathname;
  var OURS = 'goalcards ' + HERE + ' ';
  var NAME = OURS + GOALCARDS.version;
  var KEPT = GOALCARDS.kept;

  function has(name) { return Object.prototype.hasOwnProperty.call(KEPT, name); }

  // A server may answer with a detour, which no browser takes from a worker.
  function straight(answer) {
    if (!answer.redirected) { return answer; }
    return answer.blob().then(function (body) { return new Response(body, { headers: answer.headers }); });
  }

  // A file that is not the one of this build fails its hash, and the old copy stays.
  function keep(cache, name) {
    return fetch(new Request(name, { cache: 'no-cache', integrity: KEPT[name] })).then(function (answer) {
      if (!answer.ok) { throw new Error(name + ': ' + answer.status); }
      return Promise.resolve(straight(answer)).then(function (whole) { return cache.put(HERE + name, whole); });
    });
  }

  self.addEventListener('install', function (event) {
    event.waitUntil(caches.open(NAME).then(function (cache) {
      return Promise.all(Object.keys(KEPT).map(function (name) { return keep(cache, name); }));
    }).catch(function (error) {
      return caches.delete(NAME).then(function () { throw error; });
    }));
  });

  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) {
        return name.indexOf(OURS) === 0 && name !== NAME;
      }).map(function (name) { return caches.delete(name); }));
    }));
  });

  // Whoever reads decides when; nothing is taken over by itself.
  self.addEventListener('message', function (event) {
    if (event.data === 'goalcards:update') { self.skipWaiting(); }
  });

  self.addEventListener('fetch', function (event) {
    var url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.indexOf(HERE) !== 0) { return; }
    if (/[?&]offline=off(&|$)/.test(url.search)) { return; }
    var name = url.pathname.slice(HERE.length) || 'index.html';
    if (!has(name)) { return; }
    // Opening the cache would make it anew where somebody has just removed it.
    event.respondWith(caches.match(HERE + name, { cacheName: NAME }).catch(function () { return undefined; })
      .then(function (found) { return found || fetch(event.request); }));
  });
})();
