// Starts the program and gives it what was typed before it was ready. A failure is shown beside the text.
(function () {
  'use strict';
  var guard = window.goalcardsGuard;
  var here = document.currentScript.src;
  var url_of = function (name) { return new URL(name, here).href; };

  // The element with an embedded file, in a page that is a single file.
  function embedded_file(name) { return document.querySelector('script[data-gc-file="' + name + '"]'); }

  function bytes(base64) {
    return Uint8Array.from(atob(base64), function (letter) { return letter.charCodeAt(0); });
  }

  // Compiles while it downloads, where the browser can and the server sends the media type.
  async function compiled(name) {
    var inside = embedded_file(name);
    if (inside) { return WebAssembly.compile(bytes(inside.textContent)); }
    var url = url_of(name);
    if (WebAssembly.compileStreaming) {
      try { return await WebAssembly.compileStreaming(fetch(url)); } catch (other) { /* the way below gives a better error */ }
    }
    var answer = await fetch(url);
    if (!answer.ok) { throw new Error(url + ': ' + answer.status); }
    return WebAssembly.compile(await answer.arrayBuffer());
  }

  async function text(name) {
    var inside = embedded_file(name);
    return inside ? inside.textContent : (await fetch(url_of(name))).text();
  }

  // Returns a function that starts a worker, or returns undefined where that is refused.
  // A worker from a blob is under the content policy of the page, and starting another one needs no request.
  function worker_starter(module, scripts) {
    var url = URL.createObjectURL(new Blob(scripts, { type: 'text/javascript' }));
    return function () {
      try {
        var worker = new Worker(guard.script(url));
        worker.postMessage(module);
        return worker;
      } catch (refused) {
        console.warn('no worker', refused);
        return undefined;
      }
    };
  }

  // Returns a function that has a worker read a file; the worker is started at the first file.
  function file_opener(parts) {
    var worker = null;
    function stop() {
      if (worker) { worker.terminate(); }
      worker = null;
    }
    // Returns a function that cancels. The answer is null where workers are refused, or where the file was too much for one.
    return function (request, answered) {
      var stopped = false;
      parts.then(function (all) {
        if (stopped) { return; }
        worker = worker || worker_starter(all[0], all.slice(1))();
        worker.onmessage = function (event) { answered(event.data); };
        worker.onerror = function () { stop(); answered(null); };
        worker.postMessage(request);
      }).catch(function () { if (!stopped) { answered(null); } });
      return function () { stopped = true; stop(); };
    };
  }

  async function boot() {
    var scripts = Promise.all([text('goalcards.js'), text('worker.js')]);
    var module = await compiled('goalcards_bg.wasm');
    // The reader of files is loaded after what a pasted report needs, and before the page is ready.
    var files = Promise.all([compiled('goalcards_files_bg.wasm'), text('goalcards_files.js'), text('files.js')]);
    // A failure is reported when a file is opened.
    files.catch(function () {});
    await goalcards.default({ module_or_path: module });
    await new Promise(guard.after);
    var box = document.querySelector('[data-gc="paste"]');
    var place = box && document.activeElement === box ? [box.selectionStart, box.selectionEnd] : null;
    goalcards.mount_app(document.getElementById('app'), guard.text(), worker_starter(module, await scripts), file_opener(files));
    guard.ready();
    if (place) {
      // The cursor stays where the user was typing.
      requestAnimationFrame(function () {
        var now = document.querySelector('[data-gc="paste"]');
        if (now) { now.focus(); now.setSelectionRange(place[0], place[1]); }
      });
    }
  }

  // Before Chrome 97, wasm needs 'unsafe-eval' in the policy: compat.html is this page with that permission.
  function refused(error) { return /unsafe-eval|disallowed by embedder|content security/i.test(String(error)); }

  boot().catch(function (error) {
    if (refused(error) && here && /\/(index\.html)?$/.test(location.pathname)) {
      location.replace(url_of('compat.html') + location.search + location.hash);
    } else {
      guard.show(String(error));
    }
  });
})();
