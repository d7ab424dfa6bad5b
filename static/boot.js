// Starts the program and hands over what was typed before it was up. Whatever fails is shown beside the text.
const guard = window.goalcardsGuard;

async function boot() {
  const program = await import('./goalcards.js');
  await program.default({ module_or_path: new URL('./goalcards_bg.wasm', import.meta.url) });
  const box = document.querySelector('[data-gc="paste"]');
  const place = box && document.activeElement === box ? [box.selectionStart, box.selectionEnd] : null;
  program.mount_app(document.getElementById('app'), guard.text());
  guard.ready();
  if (place) {
    // Whoever was typing goes on typing.
    requestAnimationFrame(() => {
      const now = document.querySelector('[data-gc="paste"]');
      if (now) { now.focus(); now.setSelectionRange(place[0], place[1]); }
    });
  }
}

boot().catch((error) => guard.show(String(error)));
