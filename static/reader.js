// The worker: reads a report beside the page and hands over what was found, packed, or a word on why it cannot.
(function () {
  'use strict';
  // The page takes a worker that says nothing for two seconds for lost.
  var BEAT = 200;
  var ready = null;
  var memory = null;
  var asked = false;

  function found(program) {
    Object.keys(program).forEach(function (name) {
      if (program[name] instanceof WebAssembly.Memory) { memory = program[name]; }
    });
  }

  function answer(text) {
    var last = -1;
    var spoke = 0;
    var packed = goalcards.read(text, function (step) {
      var now = Date.now();
      if (step === last && now - spoke < BEAT && now >= spoke) { return; }
      last = step;
      spoke = now;
      self.postMessage(step);
    });
    self.postMessage(packed, [packed.buffer]);
  }

  // A program that gets no memory stops like at any other fault: it wanted at most as much again as it has.
  function starved(error) {
    if (/call stack|recursion/.test(String(error))) { return false; }
    if (!memory) { return error instanceof RangeError; }
    try { memory.grow(memory.buffer.byteLength / 65536); return false; } catch (refused) { return true; }
  }

  function fail(error) { self.postMessage(starved(error) ? 'memory' : 'fault'); }

  // The first readings of a program are slow ones, until the engine has compiled it well: they are done before anybody waits.
  function warm(times) {
    if (asked || times === 0) { return; }
    goalcards.read(goalcards.sample(), function () {});
    setTimeout(function () { warm(times - 1); }, 0);
  }

  function start(module) {
    var beat = setInterval(function () { self.postMessage(0); }, BEAT);
    ready = goalcards.default({ module_or_path: module }).then(found);
    ready.then(function () {
      clearInterval(beat);
      warm(12);
    }, function () { clearInterval(beat); });
  }

  self.onmessage = function (event) {
    if (!ready) { start(event.data); return; }
    asked = true;
    ready.then(function () { answer(event.data); }).catch(fail);
  };
  // The first word says that it was started.
  self.postMessage(0);
})();
