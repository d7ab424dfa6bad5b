// Checks that the built glue parses and the built wasm runs in this engine; written in the syntax of the oldest one.
'use strict';
var fs = require('fs');
var path = require('path');
var vm = require('vm');
var dist = path.join(__dirname, '../../dist');

function file(name) { return fs.readFileSync(path.join(dist, name)); }

// Scripts that only run in a page must at least parse; modules are parsed as modules.
['boot.js', 'guard.js', 'worker.js', 'offline.js', 'sw.js', 'sw-off.js', 'embedding.js'].forEach(function (name) {
  new vm.Script(file(name).toString(), { filename: name });
});
var widget = file('goalcards-widget.js').toString();
new vm.Script('(async function(){' + widget.replace(/import\.meta\.url/g, '""').replace(/export\s*\{[^}]*\};?/g, '') + '})', { filename: 'goalcards-widget.js' });
var program = new vm.Script(file('goalcards.js').toString() + ';goalcards', { filename: 'goalcards.js' }).runInThisContext();
new WebAssembly.Module(file('goalcards-widget.wasm'));
new WebAssembly.Module(file('goalcards-widget-ledger.wasm'));
program.initSync({ module: new WebAssembly.Module(file('goalcards_bg.wasm')) });
var sample = program.sample();
var found = program.analyze(sample);
if (!(found.goals.length > 10)) { throw new Error('expected more than 10 goals, found ' + found.goals.length); }
found.quantities.forEach(function (one) {
  var words = sample.slice(one.start, one.end);
  if (words !== one.text) { throw new Error('expected ' + one.text + ' at ' + one.start + ', found ' + words); }
});
console.log('V8 ' + process.versions.v8 + ': ' + found.goals.length + ' goals, ' + found.quantities.length + ' quantities');
