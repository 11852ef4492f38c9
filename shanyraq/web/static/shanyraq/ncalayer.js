/* NCALayer: the program of the national certification authority that keeps a person's keys on their own computer.
   It listens on wss://127.0.0.1:13579, greets with its version, answers one request at a time, and is asked here for
   one thing alone: method `sign` of the module `kz.gov.pki.knca.basics`, a detached CMS over given bytes. */
"use strict";

const NCALAYER_ADDRESS = "wss://127.0.0.1:13579/";
const HEARTBEAT = "--heartbeat--";

/* What went wrong, by a code that the page has a sentence for:
   absent     nothing answers: not installed, or not running
   silent     something took the connection and does not greet
   stranger   it greets, but not as NCALayer does
   old        a version without the module that signs
   busy       a request is under way already
   cancelled  the person closed its window
   stopped    the page stopped waiting
   closed     the connection broke while it worked
   key        the key did not sign
   refused    it refused the request
   unreadable the answer holds no signature */
class NCALayerError extends Error {
  constructor(code, detail = "") {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "NCALayerError";
    this.code = code;
    this.detail = detail;
  }
}

class NCALayer {
  /* `greeting`, `beat`: milliseconds until silence counts, and between two heartbeats. */
  constructor({ address = NCALAYER_ADDRESS, greeting = 8000, beat = 5000, missed = 6 } = {}) {
    this.address = address;
    this.limits = { greeting, beat, missed };
    this.version = "";
    this._socket = null;
    this._waiting = null;
    this._greeted = false;
    this._missed = 0;
    /* A version that never answers a heartbeat is not given up for it. */
    this._beats = false;
  }

  /* Connects and waits for the greeting; gives the version. */
  connect() {
    if (this._socket) return Promise.reject(new NCALayerError("busy"));
    return new Promise((resolve, reject) => {
      this._waiting = { resolve, reject, read: (message) => this._greeting(message) };
      try {
        this._socket = new WebSocket(this.address);
      } catch (error) {
        this._fail("absent", error.message);
        return;
      }
      this._socket.onmessage = (event) => this._heard(event.data);
      this._socket.onerror = () => this._fail(this._greeted ? "closed" : "absent");
      this._socket.onclose = () => this._fail(this._greeted ? "closed" : "absent");
      this._late = setTimeout(() => this._fail("silent"), this.limits.greeting);
    });
  }

  /* Signs one text of base64, or several at once; gives as many CMS in PEM.
     `keys` are the extended key usages that the key must have; `chain` offers keys of test authorities too. */
  sign(data, { keys = [], chain = false, locale = "ru" } = {}) {
    const many = Array.isArray(data);
    const request = {
      module: "kz.gov.pki.knca.basics",
      method: "sign",
      args: {
        allowedStorages: null,
        format: "cms",
        data,
        signingParams: { decode: true, encapsulate: false, digested: false, tsaProfile: {} },
        signerParams: chain ? { extKeyUsageOids: keys, chain: [] } : { extKeyUsageOids: keys },
        locale,
      },
    };
    return this._ask(request, (message) => signatures(message, many ? data.length : 1));
  }

  /* Stops waiting; NCALayer closes its window with the connection. */
  cancel() {
    this._fail("stopped");
  }

  close() {
    clearTimeout(this._late);
    clearInterval(this._pulse);
    const socket = this._socket;
    this._socket = null;
    if (!socket) return;
    socket.onmessage = socket.onerror = socket.onclose = null;
    socket.close();
  }

  _ask(request, read) {
    if (this._waiting) return Promise.reject(new NCALayerError("busy"));
    if (!this._socket || this._socket.readyState !== WebSocket.OPEN) return Promise.reject(new NCALayerError("closed"));
    return new Promise((resolve, reject) => {
      this._waiting = { resolve, reject, read };
      this._socket.send(JSON.stringify(request));
    });
  }

  _heard(text) {
    if (text === HEARTBEAT) {
      this._missed = 0;
      this._beats = true;
      return;
    }
    if (!this._waiting) return;
    let message;
    try {
      message = JSON.parse(text);
    } catch {
      this._fail(this._greeted ? "unreadable" : "stranger");
      return;
    }
    /* An empty object keeps the connection alive and answers nothing. */
    if (message === null || typeof message !== "object" || Object.keys(message).length === 0) return;
    try {
      this._answered(this._waiting.read(message));
    } catch (error) {
      if (!(error instanceof NCALayerError)) throw error;
      this._fail(error.code, error.detail);
    }
  }

  _greeting(message) {
    const version = message.result && message.result.version;
    if (typeof version !== "string" || !version) throw new NCALayerError("stranger");
    clearTimeout(this._late);
    this._greeted = true;
    this.version = version;
    this._pulse = setInterval(() => this._beat(), this.limits.beat);
    return version;
  }

  _beat() {
    if (this._beats && this._missed >= this.limits.missed) {
      this._fail("closed");
      return;
    }
    this._missed += 1;
    this._socket.send(HEARTBEAT);
  }

  _answered(result) {
    const waiting = this._waiting;
    this._waiting = null;
    waiting.resolve(result);
  }

  /* A refusal or a window that was closed leaves the connection usable; everything else ends it. */
  _fail(code, detail = "") {
    const waiting = this._waiting;
    this._waiting = null;
    if (!["cancelled", "refused", "key", "unreadable", "old"].includes(code)) this.close();
    if (waiting) waiting.reject(new NCALayerError(code, detail));
  }
}

/* The signatures in an answer of `sign`. A closed window is answered with success and an empty body. */
function signatures(message, count) {
  const detail = [message.code || message.errorCode, message.message, message.details].filter(Boolean).join(": ");
  if ([message.errorCode, message.code].some((code) => ["MODULE_NOT_FOUND", "METHOD_NOT_FOUND"].includes(code))) {
    throw new NCALayerError("old", detail);
  }
  if (message.message === "action.canceled") throw new NCALayerError("cancelled");
  if (message.status !== true) throw new NCALayerError(message.code === "SIGNING_FAILURE" ? "key" : "refused", detail);
  const result = message.body && message.body.result;
  if (result === undefined || result === null) throw new NCALayerError("cancelled");
  const found = Array.isArray(result) ? result : [result];
  const fit = (one) => typeof one === "string" && /^(-----BEGIN CMS-----)?\s*[A-Za-z0-9+/=\s]{8,}(-----END CMS-----)?\s*$/.test(one);
  if (found.length !== count || !found.every(fit)) throw new NCALayerError("unreadable");
  return found;
}

/* Bytes as base64, a piece at a time: a long list of arguments breaks the call. */
function base64(buffer) {
  const bytes = new Uint8Array(buffer);
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
