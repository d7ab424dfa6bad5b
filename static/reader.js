// The worker: reads a report beside the page and hands over what was found, packed. It only forwards.
(function () {
  'use strict';
  var ready = null;
  var asked = false;

  function answer(text) {
    var found = goalcards.read(text, function (step) { self.postMessage(step); });
    self.postMessage(found, [found.buffer]);
  }

  // The first readings of a program are slow ones, until the engine has compiled it well: they are done before anybody waits.
  function warm(times) {
    if (asked || times === 0) { return; }
    goalcards.read(goalcards.sample(), function () {});
    setTimeout(function () { warm(times - 1); }, 0);
  }

  self.onmessage = function (event) {
    if (!ready) {
      ready = goalcards.default({ module_or_path: event.data });
      ready.then(function () { warm(12); }, function (error) { setTimeout(function () { throw error; }); });
      return;
    }
    asked = true;
    ready.then(function () { answer(event.data); });
  };
})();
