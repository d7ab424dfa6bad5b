// Starts the program and hands over what was typed before it was up. Whatever fails is shown beside the text.
(function () {
  'use strict';
  var guard = window.goalcardsGuard;
  var here = document.currentScript.src;
  var at = function (name) { return new URL(name, here).href; };

  // A page in one file holds its files itself.
  function held(name) { return document.querySelector('script[data-gc-file="' + name + '"]'); }

  function bytes(base64) {
    return Uint8Array.from(atob(base64), function (letter) { return letter.charCodeAt(0); });
  }

  // Compiled while it loads, where the browser can and the server names the kind.
  async function compiled(name) {
    var inside = held(name);
    if (inside) { return WebAssembly.compile(bytes(inside.textContent)); }
    var url = at(name);
    if (WebAssembly.compileStreaming) {
      try { return await WebAssembly.compileStreaming(fetch(url)); } catch (other) { /* the plain way says what is wrong */ }
    }
    var answer = await fetch(url);
    if (!answer.ok) { throw new Error(url + ': ' + answer.status); }
    return WebAssembly.compile(await answer.arrayBuffer());
  }

  async function text(name) {
    var inside = held(name);
    return inside ? inside.textContent : (await fetch(at(name))).text();
  }

  // A worker started from a blob is under the policy of the page, one from the network would not be; and a later one asks for nothing.
  function reader(module, scripts) {
    var url = URL.createObjectURL(new Blob(scripts, { type: 'text/javascript' }));
    return function () {
      try {
        var worker = new Worker(guard.script(url));
        worker.postMessage(module);
        return worker;
      } catch (refused) {
        return undefined;
      }
    };
  }

  // What reads files is asked for with the rest, and started when there is a file.
  function opener(parts) {
    var worker = null;
    function stop() {
      if (worker) { worker.terminate(); }
      worker = null;
    }
    // Gives what stops it. Nothing is answered where workers are refused, or the file was too much for one.
    return function (request, answered) {
      var stopped = false;
      parts.then(function (all) {
        if (stopped) { return; }
        worker = worker || reader(all[0], all.slice(1))();
        worker.onmessage = function (event) { answered(event.data); };
        worker.onerror = function () { stop(); answered(null); };
        worker.postMessage(request);
      }).catch(function () { if (!stopped) { answered(null); } });
      return function () { stopped = true; stop(); };
    };
  }

  async function boot() {
    var scripts = Promise.all([text('goalcards.js'), text('reader.js')]);
    var module = await compiled('goalcards_bg.wasm');
    // What a pasted report does not need comes after what it needs, and before the page is ready.
    var files = Promise.all([compiled('goalcards_files_bg.wasm'), text('goalcards_files.js'), text('files.js')]);
    // Whoever opens a file is told.
    files.catch(function () {});
    await goalcards.default({ module_or_path: module });
    await new Promise(guard.after);
    var box = document.querySelector('[data-gc="paste"]');
    var place = box && document.activeElement === box ? [box.selectionStart, box.selectionEnd] : null;
    goalcards.mount_app(document.getElementById('app'), guard.text(), reader(module, await scripts), opener(files));
    guard.ready();
    if (place) {
      // Whoever was typing goes on typing.
      requestAnimationFrame(function () {
        var now = document.querySelector('[data-gc="paste"]');
        if (now) { now.focus(); now.setSelectionRange(place[0], place[1]); }
      });
    }
  }

  // Before Chrome 97 a policy without 'unsafe-eval' refuses wasm: compat.html is this page with that word.
  function refused(error) { return /unsafe-eval|disallowed by embedder|content security/i.test(String(error)); }

  boot().catch(function (error) {
    if (refused(error) && here && /\/(index\.html)?$/.test(location.pathname)) {
      location.replace(at('compat.html') + location.search + location.hash);
    } else {
      guard.show(String(error));
    }
  });
})();
