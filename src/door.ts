// The browser's entrance at a class's own address, "/join/K7M4QD": lets the student in before the program has come. Nothing else.
import { openDoor } from "./client/pages/join/door.ts";

const root = document.getElementById("root");
if (!root) throw new Error("join.html has no #root");
const { program = "" } = root.dataset;
// the page names the program that was built with it: asked for in the bundler's way, its helpers would come before the door
openDoor(root, () => import(/* @vite-ignore */ program));
