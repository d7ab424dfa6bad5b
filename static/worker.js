// The worker that analyzes a report, or compares two: posts progress, then the findings as bytes, or the word 'memory' or 'fault'.
(function () {
  'use strict';
  // Milliseconds between two messages; the page gives up a worker that is silent for two seconds.
  var HEARTBEAT_MS = 200;
  var ready = null;
  var memory = null;
  var has_request = false;

  function find_memory(program) {
    Object.keys(program).forEach(function (name) {
      if (program[name] instanceof WebAssembly.Memory) { memory = program[name]; }
    });
  }

  // A request is a text; or two texts, whether the first is the earlier one, and the links between them that were set by hand; or a list of
  // texts alone, which are read by year.
  function analyze(request) {
    var last = -1;
    var posted = 0;
    function tell(step) {
      var now = Date.now();
      if (step === last && now - posted < HEARTBEAT_MS && now >= posted) { return; }
      last = step;
      posted = now;
      self.postMessage(step);
    }
    var packed = typeof request === 'string' ? goalcards.read(request, tell)
      : typeof request[2] === 'boolean' ? goalcards.read_pair(request[0], request[1], request[2], request[3], tell)
        : goalcards.read_years(request, tell);
    self.postMessage(packed, [packed.buffer]);
  }

  // A program that gets no more memory stops as at any other fault. It asks for at most as much as it has, so this asks again.
  function is_out_of_memory(error) {
    if (/call stack|recursion/.test(String(error))) { return false; }
    if (!memory) { return error instanceof RangeError; }
    try { memory.grow(memory.buffer.byteLength / 65536); return false; } catch (refused) { return true; }
  }

  function fail(error) { self.postMessage(is_out_of_memory(error) ? 'memory' : 'fault'); }

  // The first runs are slow until the engine has optimized the program: they are done before there is a request.
  function warm_up(times) {
    if (has_request || times === 0) { return; }
    goalcards.read(goalcards.sample(), function () {});
    setTimeout(function () { warm_up(times - 1); }, 0);
  }

  function start(module) {
    var heartbeat = setInterval(function () { self.postMessage(0); }, HEARTBEAT_MS);
    ready = goalcards.default({ module_or_path: module }).then(find_memory);
    ready.then(function () {
      clearInterval(heartbeat);
      warm_up(12);
    }, function () { clearInterval(heartbeat); });
  }

  self.onmessage = function (event) {
    if (!ready) { start(event.data); return; }
    has_request = true;
    ready.then(function () { analyze(event.data); }).catch(fail);
  };
  // The first message says that the worker has started.
  self.postMessage(0);
})();
