"use strict";

// The client loads its fonts with the first document; a document of two words takes that out of what is measured
const fonts = ["/static/fonts/PT_Sans-Caption-Web-Regular.ttf", "/static/fonts/Liberation_Sans-Regular.ttf"];

const fetched = async path => (await fetch(path)).json();

/** Resolves once a picture that has been drawn is on the screen. */
const shown = () => new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));

/** Resolves after the next end of drawing that `act` brings, with the milliseconds until it was on the screen. */
async function timed(dispatcher, act) {
    const begin = performance.now();
    await new Promise(resolve => {
        dispatcher.on("doneRendering", resolve);
        act();
    });
    await shown();
    return performance.now() - begin;
}

async function warmUp(types) {
    const dispatcher = new Dispatcher();
    await timed(dispatcher, () =>
        Util.embed("warm", types, { text: "Satu dua.", entities: [["e1", types.entity_types[0].type, [[0, 4]]]] }, fonts, dispatcher));
    document.getElementById("warm").remove();
}

async function run() {
    const types = await fetched("/types.json");
    const data = await fetched("/data.json");
    const more = await fetched("/data.json");
    await warmUp(await fetched("/types.json"));
    const dispatcher = new Dispatcher();
    const drawn = await timed(dispatcher, () => Util.embed("display", types, data, fonts, dispatcher));
    const [begin, end] = more.token_offsets[1];
    more.entities.push(["added", types.entity_types[0].type, [[begin, end]]]);
    more.collection = null;
    const redrawn = await timed(dispatcher, () => dispatcher.post("requestRenderData", [more]));
    const boxes = document.querySelectorAll("#display rect[data-span-id]").length;
    await fetch("/drawn", { method: "POST", body: [drawn, redrawn, boxes].join(" ") });
}

window.addEventListener("load", run);
