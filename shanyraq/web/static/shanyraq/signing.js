/* The signing place of a page. Without this file the page still offers the telephone and a file made elsewhere. */
"use strict";

class Fault extends Error {}

/* The bytes of a paper, once they are those whose digest stands in the form. */
async function bytesOf(paper) {
  const answer = await fetch(paper.address, { credentials: "same-origin", cache: "no-store" });
  if (!answer.ok) throw new Fault("unfetched");
  const bytes = await answer.arrayBuffer();
  /* Browsers count digests on secure pages alone; the server checks the signature against the same bytes anyway. */
  if (crypto.subtle && paper.digest) {
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
    const text = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    if (text !== paper.digest) throw new Fault("other_bytes");
  }
  return base64(bytes);
}

/* A fresh text for signing in: it works once and for this browser alone. */
async function challenge(place, form) {
  const answer = await fetch(place.dataset.challenge, {
    method: "POST",
    credentials: "same-origin",
    headers: { "X-CSRFToken": form.elements.csrfmiddlewaretoken.value },
    body: new URLSearchParams({ next: form.elements.next.value }),
  });
  if (answer.status === 429) throw new Fault("too_often");
  if (!answer.ok) throw new Fault("unfetched");
  return (await answer.json()).data;
}

class SigningPlace {
  constructor(place) {
    this.place = place;
    this.form = place.closest("form");
    this.button = place.querySelector("[data-ncalayer]");
    this.stop = place.querySelector("[data-stop]");
    this.said = place.querySelector("[data-said]");
    this.layer = null;
    if (!this.button) return;
    this.button.hidden = false;
    this.button.addEventListener("click", (event) => {
      event.preventDefault();
      if (!this.layer) this.sign();
    });
    this.stop.addEventListener("click", () => this.layer && this.layer.cancel());
  }

  say(code, wrong = false) {
    const words = this.place.querySelector("template").content;
    const sentence = words.querySelector(`[data-word="${code}"]`) || words.querySelector('[data-word="refused"]');
    this.said.replaceChildren(...[...sentence.childNodes].map((node) => node.cloneNode(true)));
    this.said.classList.toggle("signing-wrong", wrong);
  }

  /* What is to be signed: the paper of the page, or those that are ticked in a list. */
  papers() {
    const { address, digest } = this.place.dataset;
    if (address) return [{ address, digest, field: "signed" }];
    return [...this.form.querySelectorAll("input[data-address]:checked")].map((box) => ({
      address: box.dataset.address,
      digest: box.dataset.digest,
      field: `signed-${box.value.split(":")[0]}`,
    }));
  }

  async sign() {
    this.layer = new NCALayer();
    this.busy(true);
    try {
      const papers = this.place.dataset.challenge ? [{ field: "signed" }] : this.papers();
      if (!papers.length) throw new Fault("none_chosen");
      this.say("connecting");
      await this.layer.connect();
      const data = [];
      for (const paper of papers) data.push(paper.address ? await bytesOf(paper) : await challenge(this.place, this.form));
      this.say("waiting");
      const { keys, locale } = this.place.dataset;
      const how = { keys: keys.split(" "), chain: "test" in this.place.dataset, locale };
      const signed = await this.layer.sign(data.length === 1 ? data[0] : data, how);
      papers.forEach((paper, at) => this.hand(paper.field, signed[at]));
      this.say("sending");
      this.form.requestSubmit(this.button);
    } catch (error) {
      this.fault(error);
    } finally {
      if (this.layer) this.layer.close();
      this.layer = null;
      this.busy(false);
    }
  }

  fault(error) {
    if (error instanceof NCALayerError) this.say(error.code, true);
    else if (error instanceof Fault) this.say(error.message, true);
    else if (error instanceof TypeError) this.say("unfetched", true);
    else throw error;
  }

  hand(name, value) {
    const field = this.form.elements[name] || Object.assign(document.createElement("input"), { type: "hidden", name });
    field.value = value;
    this.form.append(field);
  }

  busy(now) {
    this.stop.hidden = !now;
    this.button.setAttribute("aria-disabled", String(now));
    this.place.setAttribute("aria-busy", String(now));
  }
}

for (const place of document.querySelectorAll("[data-signing]")) new SigningPlace(place);
