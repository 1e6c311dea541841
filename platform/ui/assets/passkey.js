// Lends the voice of the page to the passkey of this device. The site puts the question and checks the answer; here
// nothing is decided. The words stand on the page; without this script they say that it is missing.
"use strict";
(() => {
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const written = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = (all) => (all || []).map((one) => ({ ...one, id: bytes(one.id) }));

  // What the device answers, by the names of the form's fields.
  const made = async (options) => {
    const publicKey = { ...options, challenge: bytes(options.challenge), user: { ...options.user, id: bytes(options.user.id) }, excludeCredentials: named(options.excludeCredentials) };
    const { response } = await navigator.credentials.create({ publicKey });
    return { client: response.clientDataJSON, attestation: response.attestationObject };
  };
  const used = async (options) => {
    const publicKey = { ...options, challenge: bytes(options.challenge), allowCredentials: named(options.allowCredentials) };
    const { rawId, response } = await navigator.credentials.get({ publicKey });
    return { credential: rawId, client: response.clientDataJSON, data: response.authenticatorData, signature: response.signature };
  };

  const start = (form) => {
    const said = form.querySelector("[role=status]");
    const say = (words) => { said.textContent = words; said.hidden = !words; };
    if (location.origin !== form.dataset.origin) return say(form.dataset.elsewhere);
    if (!globalThis.PublicKeyCredential) return say(form.dataset.unable);
    say("");
    form.querySelector("[data-answer]").hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      say(form.dataset.busy);
      try {
        const answer = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams(new FormData(form)) });
        const asked = await answer.json();
        if (!answer.ok) return say(asked.error || form.dataset.failed);
        const fields = await (form.dataset.passkey === "add" ? made : used)(asked);
        for (const [name, value] of Object.entries(fields)) form.elements[name].value = written(value);
        for (const secret of form.querySelectorAll("[type=password]")) secret.disabled = true;
        form.submit();
      } catch (error) {
        say(error.name === "InvalidStateError" ? form.dataset.known : form.dataset.failed);
      }
    });
  };
  document.querySelectorAll("form[data-passkey]").forEach(start);
})();
