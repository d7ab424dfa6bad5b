// The service worker: caches exactly the files of one build, each checked by its hash, never a mix of two builds.
(function () {
  'use strict';
  var HERE = new URL('./', self.location.href).pathname;
  var CACHE_PREFIX = 'goalcards ' + HERE + ' ';
  var CACHE_NAME = CACHE_PREFIX + GOALCARDS.version;
  var CACHED = GOALCARDS.kept;

  function has(name) { return Object.prototype.hasOwnProperty.call(CACHED, name); }

  // Browsers refuse a redirected response from a service worker, so it is copied without the redirect.
  function without_redirect(answer) {
    if (!answer.redirected) { return answer; }
    return answer.blob().then(function (body) { return new Response(body, { headers: answer.headers }); });
  }

  // A file of another build fails the hash check: then the installation fails and the old copy stays.
  function cache_file(cache, name) {
    return fetch(new Request(name, { cache: 'no-cache', integrity: CACHED[name] })).then(function (answer) {
      if (!answer.ok) { throw new Error(name + ': ' + answer.status); }
      return Promise.resolve(without_redirect(answer)).then(function (whole) { return cache.put(HERE + name, whole); });
    });
  }

  self.addEventListener('install', function (event) {
    event.waitUntil(caches.open(CACHE_NAME).then(function (cache) {
      return Promise.all(Object.keys(CACHED).map(function (name) { return cache_file(cache, name); }));
    }).catch(function (error) {
      return caches.delete(CACHE_NAME).then(function () { throw error; });
    }));
  });

  self.addEventListener('activate', function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) {
        return name.indexOf(CACHE_PREFIX) === 0 && name !== CACHE_NAME;
      }).map(function (name) { return caches.delete(name); }));
    }));
  });

  // The new build takes over only when the user asks for it.
  self.addEventListener('message', function (event) {
    if (event.data === 'goalcards:update') { self.skipWaiting(); }
  });

  self.addEventListener('fetch', function (event) {
    var url = new URL(event.request.url);
    if (event.request.method !== 'GET' || url.origin !== self.location.origin || url.pathname.indexOf(HERE) !== 0) { return; }
    if (/[?&]offline=off(&|$)/.test(url.search)) { return; }
    var name = url.pathname.slice(HERE.length) || 'index.html';
    if (!has(name)) { return; }
    // `caches.open` would create the cache again after `?offline=off` has removed it.
    event.respondWith(caches.match(HERE + name, { cacheName: CACHE_NAME }).catch(function () { return undefined; })
      .then(function (found) { return found || fetch(event.request); }));
  });
})();
