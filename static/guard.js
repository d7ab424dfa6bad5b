// Keeps the pasted text safe from any failure of the program: runs first, in every browser, without dependencies.
(function () {
  'use strict';
  var DRAFT = 'goalcards.draft';
  var root = document.documentElement;
  var dead = false;
  var timer = 0;
  var patience = 0;

  // Storage may be forbidden: then nothing is kept.
  function load(store, name) {
    try { return window[store].getItem(name) || ''; } catch (refused) { return ''; }
  }
  // The preferences of the last visit.
  var taste = load('localStorage', 'goalcards.taste').split(' ');
  var longer = taste.indexOf('keep') >= 0;

  // What is dropped outside of a field for text would take the browser away from the page, with or without the program.
  ['dragover', 'drop'].forEach(function (kind) {
    document.addEventListener(kind, function (event) {
      var types = [].slice.call(event.dataTransfer ? event.dataTransfer.types : []);
      if (types.indexOf('Files') >= 0 || !/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) { event.preventDefault(); }
    });
  });

  // A name of this tab that survives reloads.
  var TAB = 'goalcards.tab';
  var tab = load('sessionStorage', TAB) || String(Math.random()).slice(2);
  // How many drafts are kept: those of the tabs used last.
  var DRAFTS = 3;
  // The draft of this tab in the database.
  var shelved = load('sessionStorage', DRAFT);

  // Whether the draft is kept, for the start screen: '' yes, 'refused', 'full', or 'mended' (the database had to be recreated).
  function say(state) {
    if (state) { root.setAttribute('data-storage', state); } else { root.removeAttribute('data-storage'); }
  }

  // sessionStorage keeps the draft over reloads and crashes of the tab; beyond that it is kept only where the user asked for it.
  function keep(value) {
    // A reload does not make the draft newer.
    if (longer && value !== shelved) { shelve(value); }
    try {
      window.sessionStorage.setItem(TAB, tab);
      if (value) { window.sessionStorage.setItem(DRAFT, value); } else { window.sessionStorage.removeItem(DRAFT); }
      if (root.getAttribute('data-storage') !== 'mended') { say(''); }
      return true;
    } catch (refused) {
      if (value || !/quota/i.test(refused.name + refused.message)) { say(/quota/i.test(refused.name + refused.message) ? 'full' : 'refused'); }
      return !value;
    }
  }

  // Each tab keeps its own draft.
  function shelve(value) {
    shelved = value;
    with_store('readwrite', function (store) {
      if (value) { store.put({ text: value, time: Date.now() }, DRAFT + ' ' + tab); } else { store.delete(DRAFT + ' ' + tab); }
      drafts(store, function (all) { all.slice(DRAFTS).forEach(function (one) { store.delete(one.key); }); });
    });
  }

  // All kept drafts, newest first; an earlier version kept a single one, as plain text.
  function drafts(store, act) {
    var all = [];
    store.openCursor().onsuccess = function (event) {
      var cursor = event.target.result;
      if (!cursor) { act(all.sort(function (one, other) { return other.time - one.time; })); return; }
      var value = cursor.value;
      if (String(cursor.key).indexOf(DRAFT) === 0) {
        all.push({ key: cursor.key, text: String((value && value.text) || (typeof value === 'string' ? value : '')), time: Number(value && value.time) || 0 });
      }
      cursor.continue();
    };
  }

  function forget_all() { with_store('readwrite', function (store) { store.clear(); }); }

  // Opens the database. One of another version is used as it is; one whose object store is missing or of another kind gets a new store.
  function with_store(mode, act, end, version) {
    function finish() { if (end) { end(); } }
    function renew(database) {
      if (version) { finish(); return; }
      say('mended');
      with_store(mode, act, end, database.version + 1);
    }
    try {
      var asked = version ? window.indexedDB.open('goalcards', version) : window.indexedDB.open('goalcards');
      asked.onupgradeneeded = function () {
        if (asked.result.objectStoreNames.contains('kept')) { asked.result.deleteObjectStore('kept'); }
        asked.result.createObjectStore('kept');
      };
      asked.onerror = asked.onblocked = finish;
      asked.onsuccess = function () {
        var database = asked.result;
        database.onversionchange = function () { database.close(); };
        try {
          var work = database.transaction('kept', mode);
          var store = work.objectStore('kept');
          if (store.keyPath !== null || store.autoIncrement) { throw new TypeError('another kind of object store'); }
          work.oncomplete = work.onabort = function () { database.close(); finish(); };
          act(store);
        } catch (broken) {
          database.close();
          renew(database);
        }
      };
    } catch (refused) { finish(); }
  }

  // The open tabs, where the browser can list them; the draft of a closed tab belongs to the tab that restores it.
  function open_tabs(act) {
    var locks = navigator.locks;
    if (!locks) { act([]); return; }
    locks.query().then(function (state) { act(state.held.map(function (one) { return one.name; })); }, function () { act([]); });
  }
  // A duplicated tab has the name of its original, and gets a new one.
  function lock_tab_name() {
    navigator.locks.request(TAB + ' ' + tab, { ifAvailable: true }, function (lock) {
      if (lock) { return new Promise(function () {}); }
      tab = String(Math.random()).slice(2);
      lock_tab_name();
    }).catch(function () { /* then no other tab knows that this one is open */ });
  }
  if (longer && navigator.locks) { lock_tab_name(); }

  // A program that fails at once must not replace the draft with an empty text.
  var text = load('sessionStorage', DRAFT);
  var looking = longer && !text;
  var then = null;
  function found() {
    if (!looking) { return; }
    looking = false;
    if (then) { then(); }
  }
  if (looking) {
    var newest = null;
    with_store('readonly', function (store) {
      drafts(store, function (all) {
        newest = all[0];
        if (text || !newest || !newest.text) { return; }
        text = newest.text;
        var box = find('paste');
        if (box && !box.value) { box.value = text; }
      });
    }, function () {
      found();
      if (!newest) { return; }
      open_tabs(function (open) {
        var owner = newest.key.slice(DRAFT.length + 1);
        if (open.indexOf(TAB + ' ' + owner) >= 0) { return; }
        with_store('readwrite', function (store) { store.delete(newest.key); }, function () { keep(text); });
      });
    });
    // Goes on without an answer after a while.
    window.setTimeout(found, 1500);
  }
  // Finds out whether the browser keeps anything before the start screen says so.
  keep(text);
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
        // Without the view in the address, so that the text is not analyzed again until the user asks.
        try { window.history.replaceState(null, '', window.location.pathname + window.location.search); } catch (refused) { /* the view stays in the address */ }
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
    shelved = '';
    forget_all();
  });
  window.addEventListener('goalcards:keep', function (event) {
    if (longer === Boolean(event.detail)) { return; }
    longer = !longer;
    shelved = '';
    if (longer) { keep(text); } else { forget_all(); }
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

  // boot.js does not run in a browser without modules, and never finishes where it is blocked.
  patience = window.setTimeout(function () {
    if (root.getAttribute('data-gc-ready') !== 'true') { show('timeout'); }
  }, 8000);

  // Where the content policy enforces Trusted Types, only this policy makes script addresses: our worker and the service worker.
  var trusted = null;
  try {
    trusted = window.trustedTypes.createPolicy('goalcards', {
      createScriptURL: function (address) {
        if (/^blob:|\/sw\.js$/.test(address)) { return address; }
        throw new TypeError('expected a script of this page, found ' + address);
      }
    });
  } catch (unknown) { /* Trusted Types are unknown or the policy is forbidden: the address is used as a string */ }

  window.goalcardsGuard = {
    script: function (address) { return trusted ? trusted.createScriptURL(address) : address; },
    text: function () { var box = find('paste'); return box ? box.value : text; },
    // Calls back when a kept text has been restored.
    after: function (go) { if (looking) { then = go; } else { go(); } },
    // Whether the present text survives a reload.
    keep: function () { return keep(text); },
    show: show,
    ready: function () { window.clearTimeout(patience); }
  };
})();
