// The worker that reads files: forwards requests to the wasm, and lends it the browser's decoder of GB18030.
(function () {
  'use strict';
  var ready = null;

  function gb18030(bytes) { return new TextDecoder('gb18030').decode(bytes); }

  function answer(request) {
    return request.html === undefined
      ? goalcards_files.read_file(request.name, new Uint8Array(request.bytes), gb18030)
      : goalcards_files.read_clipboard(request.html);
  }

  self.onmessage = function (event) {
    if (!ready) { ready = goalcards_files.default({ module_or_path: event.data }); return; }
    var request = event.data;
    ready.then(function () { self.postMessage(answer(request)); })
      // Thrown outside of the promise, so that the page gets an error event.
      .catch(function (error) { setTimeout(function () { throw error; }); });
  };
})();
