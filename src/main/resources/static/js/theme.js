// Runs before the first paint: the chosen theme, else the system's.
(function () {
  // What a script is going to take out of sight is not seen before.
  document.documentElement.classList.add('js');
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  function chosen() {
    try {
      return localStorage.getItem('aftercare-theme');
    } catch (refused) {
      return null;
    }
  }
  function apply() {
    document.documentElement.setAttribute('data-bs-theme', chosen() || (dark.matches ? 'dark' : 'light'));
  }
  apply();
  dark.addEventListener('change', apply);
})();
