// Keeps the text whatever happens to the program: it runs first, in any browser, and needs nothing else.
(function () {
  'use strict';
  var DRAFT = 'goalcards.draft';
  var root = document.documentElement;
  var dead = false;
  var timer = 0;
  var patience = 0;

  // Storage may be forbidden; then nothing is kept, and nothing breaks.
  function load(store, name) {
    try { return window[store].getItem(name) || ''; } catch (refused) { return ''; }
  }
  // What was chosen on the last visit.
  var taste = load('localStorage', 'goalcards.taste').split(' ');
  var longer = taste.indexOf('keep') >= 0;

  // The tab keeps the draft over reloads and crashes; longer than that it is kept only where somebody asked for it.
  function keep(value) {
    if (longer) { shelf('readwrite', function (store) { if (value) { store.put(value, DRAFT); } else { store.delete(DRAFT); } }); }
    try {
      if (value) { window.sessionStorage.setItem(DRAFT, value); } else { window.sessionStorage.removeItem(DRAFT); }
      return true;
    } catch (refused) { return !value; /* full or forbidden */ }
  }
  function shelf(mode, act, end) {
    try {
      var asked = window.indexedDB.open('goalcards', 1);
      asked.onupgradeneeded = function () { asked.result.createObjectStore('kept'); };
      asked.onerror = end || null;
      asked.onsuccess = function () {
        try {
          var work = asked.result.transaction('kept', mode);
          work.oncomplete = work.onabort = function () { asked.result.close(); if (end) { end(); } };
          act(work.objectStore('kept'));
        } catch (broken) { if (end) { end(); } }
      };
    } catch (refused) { if (end) { end(); } }
  }
  // A program that fails at once must not take an empty text for the draft.
  var text = load('sessionStorage', DRAFT);
  var looking = longer && !text;
  var then = null;
  function found() {
    if (!looking) { return; }
    looking = false;
    if (then) { then(); }
  }
  if (looking) {
    shelf('readonly', function (store) {
      var asked = store.get(DRAFT);
      asked.onsuccess = function () {
        if (text || !asked.result) { return; }
        text = String(asked.result);
        var box = find('paste');
        if (box && !box.value) { box.value = text; }
      };
    }, found);
    // A browser that does not answer keeps nobody waiting.
    window.setTimeout(found, 1500);
  }
  function find(name) { return document.querySelector('[data-gc="' + name + '"]'); }

  // Before the first paint.
  if (taste.indexOf('light') >= 0) { root.setAttribute('data-theme', 'light'); }
  if (taste.indexOf('dark') >= 0) { root.setAttribute('data-theme', 'dark'); }
  if (taste.indexOf('elder') >= 0) { root.setAttribute('data-elder', 'true'); }

  function remember(now) {
    text = now;
    window.clearTimeout(timer);
    timer = window.setTimeout(function () { keep(text); }, 300);
  }

  function show(why) {
    if (dead) { return; }
    dead = true;
    keep(text);
    var panel = find('recovery');
    var box = find('recovery-text');
    if (!panel || !box) { return; }
    box.value = text;
    if (why) { panel.setAttribute('data-why', why); }
    panel.hidden = false;
    var app = document.getElementById('app');
    if (app) { app.hidden = true; }
    var reload = find('recovery-reload');
    if (reload) {
      reload.onclick = function () {
        // Without the view that the address asks for, so that the text is not read again before anybody says so.
        try { window.history.replaceState(null, '', window.location.pathname + window.location.search); } catch (refused) { /* then with it */ }
        window.location.reload();
      };
    }
    panel.scrollIntoView();
  }

  document.addEventListener('input', function (event) {
    var name = event.target && event.target.getAttribute && event.target.getAttribute('data-gc');
    if (name === 'paste' || name === 'recovery-text') { remember(event.target.value); }
  }, true);
  document.addEventListener('submit', function (event) { event.preventDefault(); }, true);
  window.addEventListener('pagehide', function () { if (text) { keep(text); } });
  window.addEventListener('goalcards:text', function (event) { remember(String(event.detail || '')); });
  window.addEventListener('goalcards:forget', function () {
    window.clearTimeout(timer);
    text = '';
    keep('');
    shelf('readwrite', function (store) { store.delete(DRAFT); });
  });
  window.addEventListener('goalcards:keep', function (event) {
    if (longer === Boolean(event.detail)) { return; }
    longer = !longer;
    if (longer) { keep(text); } else { shelf('readwrite', function (store) { store.delete(DRAFT); }); }
  });
  window.addEventListener('goalcards:died', function (event) { show(String(event.detail || 'died')); });
  window.addEventListener('error', function (event) {
    var said = String(event.message || '');
    if (/wasm|unreachable|recursively|RuntimeError/i.test(said)) { show(said); }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var box = find('paste');
    if (box && box.value) { text = box.value; } else if (box && text) { box.value = text; }
  });

  // A browser that knows no modules never runs boot.js; a blocked one never finishes it.
  patience = window.setTimeout(function () {
    if (root.getAttribute('data-gc-ready') !== 'true') { show('timeout'); }
  }, 8000);

  window.goalcardsGuard = {
    text: function () { var box = find('paste'); return box ? box.value : text; },
    // Goes on once the text of the last visit is in the box, where it was kept.
    after: function (go) { if (looking) { then = go; } else { go(); } },
    // Whether the text in hand outlives a reload.
    keep: function () { return keep(text); },
    show: show,
    ready: function () { window.clearTimeout(patience); }
  };
})();
