/* Written for old browsers: plain ES5. Says in words why the page stays empty, where it would. */
(function () {
  var needed =
    "noModule" in document.createElement("script") &&
    "indexedDB" in window &&
    typeof structuredClone === "function" &&
    typeof Object.hasOwn === "function" &&
    !!(window.CSS && CSS.supports && CSS.supports("color", "light-dark(white, black)"));

  function show(id) {
    var message = document.getElementById(id);
    if (message) message.hidden = false;
  }

  if (!needed) show("unsupported-browser");

  window.addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.tagName === "SCRIPT") show("load-failure");
    },
    true,
  );
})();
