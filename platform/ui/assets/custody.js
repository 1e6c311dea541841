// Keys that a community holds: makes one in this browser, and opens with it what was sealed. HPKE in base mode
// (RFC 9180): DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM, with nothing but the browser's own cryptography.
// The private key goes into a file that is saved here; it is never sent. Words and addresses stand on the page.
"use strict";
(() => {
  const subtle = globalThis.crypto && globalThis.crypto.subtle;
  const text = (t) => new TextEncoder().encode(t);
  const hex = (bytes) => Array.from(bytes, (b) => b.toString(16).padStart(2, "0")).join("");
  const unhex = (t) => Uint8Array.from(t.match(/../g) || [], (b) => parseInt(b, 16));
  const unbase64 = (t) => Uint8Array.from(atob(t.replace(/-/g, "+").replace(/_/g, "/")), (c) => c.charCodeAt(0));
  const joined = (...parts) => {
    const all = new Uint8Array(parts.reduce((n, p) => n + p.length, 0));
    let at = 0;
    for (const part of parts) { all.set(part, at); at += part.length; }
    return all;
  };
  const INFO = text("counted sealed answers 1");
  const KEM = joined(text("KEM"), [0x00, 0x20]);
  const SUITE = joined(text("HPKE"), [0x00, 0x20, 0x00, 0x01, 0x00, 0x02]);
  const NOTHING = new Uint8Array(0);

  const hmac = async (key, data) => {
    // A key of HMAC is filled up with zeros, so an empty one is 32 of them (RFC 2104).
    const raw = key.length ? key : new Uint8Array(32);
    const made = await subtle.importKey("raw", raw, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
    return new Uint8Array(await subtle.sign("HMAC", made, data));
  };
  // RFC 9180, section 4: LabeledExtract and LabeledExpand; no more than one block is ever asked for.
  const extract = (suite, salt, label, input) => hmac(salt, joined(text("HPKE-v1"), suite, text(label), input));
  const expand = async (suite, key, label, about, length) => {
    const info = joined([length >> 8, length & 255], text("HPKE-v1"), suite, text(label), about, [1]);
    return (await hmac(key, info)).slice(0, length);
  };

  /// A key as it is kept in a file.
  const makeKey = async () => {
    const pair = await subtle.generateKey({ name: "X25519" }, true, ["deriveBits"]);
    const jwk = await subtle.exportKey("jwk", pair.privateKey);
    return { kind: "counted custody key", version: 1, public: hex(unbase64(jwk.x)), private: hex(unbase64(jwk.d)) };
  };

  // By which people tell keys apart; the list of a body's keys shows the same.
  const short = async (key) => hex(new Uint8Array(await subtle.digest("SHA-256", unhex(key.public)))).slice(0, 16);

  // RFC 8410: the 32 bytes of a private key in PKCS #8.
  const PKCS8 = unhex("302e020100300506032b656e04220420");
  const shared = async (key, encapsulated) => {
    const own = await subtle.importKey("pkcs8", joined(PKCS8, unhex(key.private)), { name: "X25519" }, false, ["deriveBits"]);
    const other = await subtle.importKey("raw", encapsulated, { name: "X25519" }, false, []);
    const dh = new Uint8Array(await subtle.deriveBits({ name: "X25519", public: other }, own, 256));
    const prk = await extract(KEM, NOTHING, "eae_prk", dh);
    return expand(KEM, prk, "shared_secret", joined(encapsulated, unhex(key.public)), 32);
  };

  /// The answers of a sealed group by their path; fails when the key is another or anything was changed.
  const open = async (key, group) => {
    const secret0 = await shared(key, unbase64(group.encapsulated));
    const idHash = await extract(SUITE, NOTHING, "psk_id_hash", NOTHING);
    const infoHash = await extract(SUITE, NOTHING, "info_hash", INFO);
    const context = joined([0], idHash, infoHash);
    const secret = await extract(SUITE, secret0, "secret", NOTHING);
    const raw = await expand(SUITE, secret, "key", context, 32);
    const iv = await expand(SUITE, secret, "base_nonce", context, 12);
    const aes = await subtle.importKey("raw", raw, { name: "AES-GCM" }, false, ["decrypt"]);
    const plain = await subtle.decrypt({ name: "AES-GCM", iv, additionalData: text(group.bound) }, aes, unbase64(group.sealed));
    return JSON.parse(new TextDecoder().decode(plain));
  };

  const readKey = (content) => {
    const key = JSON.parse(content);
    const digits = /^[0-9a-f]{64}$/;
    if (key.kind !== "counted custody key" || !digits.test(key.public) || !digits.test(key.private)) throw new Error("no key");
    return key;
  };

  // `person[2]/name` as its question (`person/name`) and the numbers of its rows.
  const place = (path) => ({ question: path.replace(/\[\d+\]/g, ""), rows: Array.from(path.matchAll(/\[(\d+)\]/g), (m) => Number(m[1])) });

  /// What was said, in the words of the form and in its order: a repeat where its first question stands, row by row.
  const worded = (said, questions) => {
    const known = new Map(questions.map((q, at) => [q.path, { ...q, at }]));
    const first = (q) => (q.repeat ? questions.findIndex((other) => other.repeat === q.repeat) : q.at);
    const all = Object.entries(said).map(([path, answer]) => {
      const { question, rows } = place(path);
      const q = known.get(question) || { path: question, at: questions.length, label: "", choices: {} };
      const word = (code) => (Object.hasOwn(q.choices, code) ? q.choices[code] : code);
      const words = q.several ? answer.split(/\s+/).filter(Boolean).map(word).join(" · ") : word(answer);
      const label = q.label || question;
      return { order: [first(q), ...rows, q.at], label: rows.length ? `${label} · ${rows.join(".")}` : label, words };
    });
    const before = (a, b) => {
      const at = a.findIndex((n, i) => n !== b[i]);
      return at < 0 ? 0 : a[at] - (b[at] ?? -1);
    };
    return all.sort((a, b) => before(a.order, b.order)).map(({ label, words }) => [label, words]);
  };

  globalThis.countedCustody = { makeKey, open, readKey, worded };
  if (typeof document === "undefined") return;

  const making = document.getElementById("custody-make");
  if (making) {
    making.hidden = false;
    making.addEventListener("click", async () => {
      const out = document.getElementById("custody-made");
      const key = await makeKey().catch(() => null);
      if (key) {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob([JSON.stringify(key, null, 1) + "\n"], { type: "application/json" }));
        link.download = `custody-key-${await short(key)}.json`;
        link.click();
        document.getElementById("f-public").value = key.public;
      }
      out.textContent = key ? making.dataset.made : making.dataset.nocrypto;
    });
  }

  const opening = document.getElementById("custody-open");
  if (!opening) return;
  const told = document.getElementById("custody-told");
  const rows = document.getElementById("custody-rows");
  // Words in another direction stand where the page begins: their element keeps the page's, a <bdi> theirs.
  const part = (name, words) => {
    const [made, inside] = [document.createElement(name), document.createElement("bdi")];
    inside.textContent = words;
    made.append(inside);
    return made;
  };
  const fact = (label, words) => { const row = document.createElement("div"); row.append(part("dt", label), part("dd", words)); return row; };
  const heading = (record) => {
    const [title, link] = [document.createElement("h3"), part("a", record.when)];
    link.href = `${opening.dataset.records}/${record.id}`;
    title.append(link);
    return title;
  };
  const show = async (key, { records, questions }) => {
    let opened = 0, shut = 0;
    rows.replaceChildren();
    for (const record of records) {
      const said = {};
      for (const group of record.groups) {
        try {
          Object.assign(said, await open(key, group));
          opened += 1;
        } catch {
          shut += 1;
        }
      }
      const facts = document.createElement("dl");
      facts.className = "facts";
      facts.append(...worded(said, questions).map(([label, words]) => fact(label, words)));
      if (facts.children.length) rows.append(heading(record), facts);
    }
    rows.parentElement.hidden = opened === 0;
    told.textContent = `${opening.dataset.opened} ${opened} · ${opening.dataset.shut} ${shut}`;
  };
  opening.hidden = false;
  opening.querySelector("input[type=file]").addEventListener("change", async (event) => {
    const file = event.target.files[0];
    if (!file) return;
    if (!subtle) { told.textContent = opening.dataset.nocrypto; return; }
    try {
      const key = readKey(await file.text());
      const response = await fetch(opening.dataset.source);
      if (!response.ok) throw new Error(response.statusText);
      await show(key, await response.json());
    } catch {
      told.textContent = opening.dataset.failed;
    }
  });
})();
