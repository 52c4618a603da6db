// Passkeys: asks the browser for one, puts its answer into the form and sends the form as any other.
(() => {
  'use strict';
  const can = window.PublicKeyCredential?.parseCreationOptionsFromJSON && window.PublicKeyCredential?.parseRequestOptionsFromJSON;
  if (!can) return;
  for (const form of document.querySelectorAll('form[data-passkey]')) {
    form.hidden = false;
    form.addEventListener('submit', async (event) => {
      const answer = form.elements.credential;
      if (answer.value) return;
      event.preventDefault();
      const said = form.querySelector('[data-said]');
      said.textContent = '';
      try {
        const asked = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form), headers: { Accept: 'application/json' } });
        if (asked.status === 422) {
          // The server says what is missing on the page itself.
          form.submit();
          return;
        }
        if (!asked.ok) throw new Error(String(asked.status));
        const options = await asked.json();
        const credential = form.dataset.passkey === 'make'
          ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
          : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
        answer.value = JSON.stringify(credential);
        form.submit();
      } catch {
        // Closed by the person, timed out, or no passkey of this site on the device.
        said.textContent = said.dataset.failed;
        delete form.dataset.sent;
      }
    });
  }
})();
