// Demonstration realms only: whoever chose an account on the start page need not type its password, which all of them share.
document.addEventListener('DOMContentLoaded', () => {
  const account = new URLSearchParams(location.search).get('login_hint');
  const form = document.getElementById('kc-form-login');
  if (account && form && form.elements.username?.value === account) {
    form.elements.password.value = 'demo';
    form.submit();
  }
});
