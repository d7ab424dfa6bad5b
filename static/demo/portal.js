// The embedding page: sends its article to the frame and sets the height that the frame asks for.
(function () {
  'use strict';
  var frame = document.getElementById('frame');

  function article() {
    return Array.prototype.map.call(document.querySelectorAll('#article p'), function (line) { return line.textContent; }).join('\n');
  }

  window.addEventListener('message', function (event) {
    // A sandboxed frame has no origin: its window identifies it.
    if (event.source !== frame.contentWindow || !event.data || event.data.goalcards !== 1) { return; }
    if (event.data.type === 'hello') {
      frame.contentWindow.postMessage({ goalcards: 1, type: 'text', text: article() }, '*');
    }
    if (event.data.type === 'height') { frame.height = event.data.height; }
  });
})();
