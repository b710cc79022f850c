/* Runs before anything is drawn, so that a chosen theme and text size do not flash in later. */
(function () {
  try {
    var stored = JSON.parse(localStorage.getItem("preferences") || "{}");
    var root = document.documentElement;
    if (stored.theme === "light" || stored.theme === "dark") {
      root.setAttribute("data-theme", stored.theme);
    }
    if (stored.motion === "reduce") root.setAttribute("data-motion", "reduce");
    if (stored.textSize) root.style.setProperty("--text-size", String(stored.textSize / 100));
  } catch (_error) {
    /* Defaults hold. */
  }
})();
