// Checks proofs of the log in the browser, with nothing but its own cryptography. It believes nothing that the
// site says: it hashes the entry, follows the path to the root, checks the signature, and compares the head with
// the one this browser saw last. Words and addresses stand on the page.
"use strict";
(() => {
  const form = document.getElementById("verify-form");
  const out = document.getElementById("verify-result");
  const subtle = globalThis.crypto && globalThis.crypto.subtle;
  if (!form || !out) return;
  const words = (name) => out.dataset[name] || name;
  const hex = (bytes) => Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, "0")).join("");
  const unhex = (text) => Uint8Array.from(text.match(/../g) || [], (b) => parseInt(b, 16));
  const text = (t) => new TextEncoder().encode(t);
  const joined = (...parts) => {
    const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
    let at = 0;
    for (const part of parts) { all.set(part, at); at += part.length; }
    return all;
  };
  const sha = async (bytes) => new Uint8Array(await subtle.digest("SHA-256", bytes));
  const node = (left, right) => sha(joined([1], left, right));

  // RFC 9162, section 2.1.3.2. Places fit into a double: 2^53 entries are more than any log has.
  const included = async (leaf, index, size, path, root) => {
    if (index >= size) return false;
    let f = index, s = size - 1, hash = leaf;
    for (const p of path) {
      if (s === 0) return false;
      if (f % 2 === 1 || f === s) {
        hash = await node(p, hash);
        while (f % 2 === 0 && f !== 0) { f = Math.floor(f / 2); s = Math.floor(s / 2); }
      } else {
        hash = await node(hash, p);
      }
      f = Math.floor(f / 2); s = Math.floor(s / 2);
    }
    return s === 0 && hex(hash) === root;
  };

  // RFC 9162, section 2.1.4.2.
  const grown = async (old, oldRoot, size, root, path) => {
    if (old === size) return path.length === 0 && oldRoot === root;
    const nodes = path.map(unhex);
    const first = Number.isInteger(Math.log2(old)) ? unhex(oldRoot) : nodes.shift();
    if (!first) return false;
    let f = old - 1, s = size - 1;
    while (f % 2 === 1) { f = Math.floor(f / 2); s = Math.floor(s / 2); }
    let was = first, is = first;
    for (const c of nodes) {
      if (s === 0) return false;
      if (f % 2 === 1 || f === s) {
        was = await node(c, was); is = await node(c, is);
        while (f % 2 === 0 && f !== 0) { f = Math.floor(f / 2); s = Math.floor(s / 2); }
      } else {
        is = await node(is, c);
      }
      f = Math.floor(f / 2); s = Math.floor(s / 2);
    }
    return s === 0 && hex(was) === oldRoot && hex(is) === root;
  };

  // true, false, or null where the browser has no Ed25519.
  const signed = async (head) => {
    const [name, size, root, at] = head.signed.split("\n");
    if (name !== "counted log head 1" || Number(size) !== head.size || root !== head.root || Number(at) !== head.at) return false;
    try {
      const key = await subtle.importKey("raw", unhex(head.key), { name: "Ed25519" }, false, ["verify"]);
      return await subtle.verify({ name: "Ed25519" }, key, unhex(head.signature), text(head.signed));
    } catch { return null; }
  };

  const KEPT = "counted-log-head";
  const get = async (path) => {
    const answer = await fetch(path, { headers: { accept: "application/json" }, cache: "no-store" });
    if (!answer.ok) throw new Error(words(answer.status === 404 ? "missing" : "failed"));
    return answer;
  };
  // Holds the head against the one this browser saw last, and keeps the newer one.
  const remembered = async (head) => {
    const last = JSON.parse(localStorage.getItem(KEPT) || "null");
    if (!last) { localStorage.setItem(KEPT, JSON.stringify(head)); return null; }
    if (last.key !== head.key) return false;
    const [old, now] = last.size <= head.size ? [last, head] : [head, last];
    const path = old.size === now.size ? [] : (await (await get(`/log/consistency?from=${old.size}&to=${now.size}`)).json()).path;
    const sound = await grown(old.size, old.root, now.size, now.root, path);
    if (sound) localStorage.setItem(KEPT, JSON.stringify(now));
    return sound;
  };

  const line = (state, word) => {
    const item = document.createElement("li");
    item.textContent = `${state === true ? "✓" : state === false ? "✗" : "–"} ${word}`;
    out.querySelector("ul").append(item);
    return state !== false;
  };
  const check = async (what, name) => {
    const safe = encodeURIComponent(name.trim());
    const address = what === "entry" ? `/log/${safe}/proof.json`
      : what === "receipt" ? `/my-data/${safe}/proof.json`
      : `/log/proofs.json?kind=${what === "release" ? "release" : "motion"}&name=${safe}`;
    const { head, proofs } = await (await get(address)).json();
    let sound = proofs.length > 0;
    let newest = null;
    for (const proof of proofs) {
      const leaf = unhex(proof.leaf);
      const own = proof.bytes === null || hex(await sha(joined([0], text(proof.bytes)))) === proof.leaf;
      const within = await included(leaf, proof.seq, head.size, proof.path.map(unhex), head.root);
      const entry = proof.bytes === null ? null : JSON.parse(proof.bytes);
      if (entry && (!newest || entry.seq > newest.seq)) newest = entry;
      sound = line(own && within, `${words(own && within ? "included" : "excluded")} ${proof.seq}${entry ? ` (${entry.verb})` : ""}`) && sound;
    }
    if (what === "release") {
      const digest = hex(await sha(new Uint8Array(await (await get(`/releases/${safe}/release.json`)).arrayBuffer())));
      const same = Boolean(newest) && newest.facts.digest === digest;
      sound = line(same, words(same ? "same" : "differs")) && sound;
    }
    const signature = await signed(head);
    sound = line(signature, words(signature === null ? "nosign" : signature ? "signed" : "unsigned")) && sound;
    const before = await remembered(head);
    sound = line(before, words(before === null ? "first" : before ? "continues" : "broken")) && sound;
    return sound;
  };

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    out.hidden = false;
    out.querySelector("ul").replaceChildren();
    const verdict = out.querySelector("p");
    verdict.textContent = words("busy");
    if (!subtle) { verdict.textContent = words("nocrypto"); return; }
    try {
      const data = new FormData(form);
      verdict.textContent = words(await check(data.get("what"), data.get("name")) ? "sound" : "unsound");
    } catch (error) {
      verdict.textContent = error.message || words("failed");
    }
  });
  if (form.elements.name.value) form.requestSubmit();
})();
