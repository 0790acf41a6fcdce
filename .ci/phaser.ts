/**
 * Phaser as the board needs it: whole, it is a third of a megabyte on the way, and the board takes images, containers
 * and painted textures of it. Built from its own sources, as its makers provide for; `import Phaser from "phaser"`
 * means this everywhere, in tests too, so that what is missing here is missed at once. Types stay Phaser's own.
 */
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";

const SOURCES = fileURLToPath(new URL("../node_modules/phaser/src/", import.meta.url));
const ID = "\0phaser-small";
const ENTRY = "phaser-parts";

/** Members of `Phaser` and where they come from. Add here what the board comes to use. */
const MEMBERS = {
	Game: "core/Game",
	Scene: "scene/Scene",
	"Core.Events": "core/events",
	"Scenes.Events": "scene/events",
	"Renderer.Events": "renderer/events",
	"GameObjects.Image": "gameobjects/image/Image",
	"GameObjects.Container": "gameobjects/container/Container",
	Scale: "scale/const/SCALE_MODE_CONST",
} as const;
/** Parts that make themselves known by being there: what a scene stands on, and its `add.image` and `add.container`. */
const PARTS = [
	"renderer",
	"events/EventEmitter",
	"cameras/2d/CameraManager",
	"gameobjects/GameObjectCreator",
	"gameobjects/GameObjectFactory",
	"gameobjects/DisplayList",
	"gameobjects/UpdateList",
	"gameobjects/image/ImageFactory",
	"gameobjects/container/ContainerFactory",
	"scene/ScenePlugin",
] as const;

/**
 * Parts that the kept ones name but never call for a board of images: filters, noises and lights, what draws lines,
 * shapes, tiles and particles, atlases, solids in space. Whatever is asked of one of them fails at once, by its name.
 */
const ABSENT = new RegExp(
	`^(?:${[
		"filters/\\w+",
		"renderer/webgl/renderNodes/filters/\\w+",
		"renderer/webgl/shaders/(?:Filter|Noise|SpriteGPULayer|TilemapGPULayer|PointLight)\\w*-(?:frag|vert)",
		"renderer/webgl/shaders/(?:(?:Gradient|ColorMatrix)-frag|Ramp-glsl)",
		"renderer/webgl/renderNodes/(?:BatchHandler(?:PointLight|Strip|TileSprite|Tri)|DrawLine|DynamicTextureHandler|(?:Fill|Stroke)Path|ShaderQuad)",
		"renderer/webgl/renderNodes/(?:submitter/Submitter|texturer/Texturer|transformer/Transformer)(?:MeshToQuad|SpriteGPULayer|Tile|TileSprite|TilemapGPULayer|Vertex)",
		"textures/(?:DynamicTexture|parsers/(?:AtlasXML|JSONArray|JSONHash|KTXParser|PCT|PCTDecode|PVRParser|SpriteSheet|SpriteSheetFromAtlas|UnityYAML))",
		"math/(?:Euler|HashCell|HashSimplex|HashWorley|Matrix3|Quaternion|RotateVec3)",
		"display/Color(?:Band|Matrix|Ramp)",
		"geom/polygon/Earcut",
		"animations/Animation",
		"gameobjects/components/PathFollower",
		"renderer/snapshot/\\w+Snapshot",
	].join("|")})\\.js$`,
);

/**
 * Parts that every game of Phaser's makes, and that have nothing to do in one without keys, animations and moving
 * cameras: each is there, and rests. Whatever else is asked of one of them fails at once.
 */
const RESTING =
	/^(?:animations\/AnimationManager|cameras\/2d\/effects\/(?:Fade|Flash|Pan|RotateTo|Shake|Zoom)|gameobjects\/tilesprite\/TileSprite|input\/InputManager)\.js$/;
const REST = `const nothing = () => {};
module.exports = class {
	isRunning = false;
	setOrigin() { return this; }
};
for (const name of ["update", "preRender", "postRenderWebGL", "postRenderCanvas", "reset", "destroy"])
	module.exports.prototype[name] = nothing;`;

const source = (part: string): string => JSON.stringify(`${SOURCES}${part}`);

/** The module as Phaser's own are written: what is asked for first runs first, which they rely on. */
function entry(): string {
	const groups = new Map<string, string[]>();
	for (const [name, part] of Object.entries(MEMBERS)) {
		const [group = "", member] = name.split(".");
		const found = `require(${source(part)})`;
		if (member === undefined) groups.set(group, [found]);
		else groups.set(group, [...(groups.get(group) ?? []), `${member}: ${found}`]);
	}
	const members = [...groups].map(([group, [first = "", ...more]]) =>
		first.startsWith("require(")
			? `${group}: ${first}`
			: `${group}: { ${[first, ...more].join(", ")} }`,
	);
	return [
		...PARTS.map((part) => `require(${source(part)});`),
		`module.exports = { ...require(${source("const")}), ${members.join(", ")} };`,
	].join("\n");
}

/** Answers Phaser's questions to whoever builds it: both renderers, no sound, no debugging. */
const answers: Plugin = {
	name: "phaser-answers",
	resolveId: (id) => (id.endsWith(ENTRY) ? `\0${ENTRY}` : undefined),
	load(id) {
		if (id === `\0${ENTRY}`) return entry();
		const part = id.startsWith(SOURCES) ? id.slice(SOURCES.length) : "";
		if (RESTING.test(part)) return REST;
		if (!ABSENT.test(part)) return undefined;
		const problem = `Phaser's ${part} was left out of this build: see .ci/phaser.ts`;
		return `module.exports = function () { throw new Error(${JSON.stringify(problem)}); };`;
	},
	transform(code, id) {
		if (!id.startsWith(SOURCES)) return undefined;
		// every browser that runs this program can do what its canvas is asked here, at a fifth of a second on a phone
		if (id.endsWith("device/CanvasFeatures.js")) return code.replace(/= check\w+\(\);/g, "= true;");
		return (
			code
				.replace(/typeof (CANVAS_RENDERER|WEBGL_RENDERER)\b/g, "true")
				.replace(/typeof (FEATURE_SOUND|WEBGL_DEBUG|PLUGIN_\w+)\b/g, "false")
				// which packed pictures the card can read takes two dozen questions; the board's are painted
				.replace(/\bhasExt\(gl, '\w+'\)/g, "undefined")
		);
	},
};

let made: Promise<string> | undefined;

async function make(): Promise<string> {
	const built = await build({
		configFile: false,
		publicDir: false,
		logLevel: "error",
		plugins: [answers],
		build: {
			write: false,
			target: "es2022",
			lib: { entry: ENTRY, formats: ["es"] },
			// large, and no part of it is waited for alone
			chunkSizeWarningLimit: 2000,
		},
	});
	const [first] = Array.isArray(built) ? built : [built];
	const chunk = first && "output" in first ? first.output[0] : undefined;
	if (chunk === undefined) throw new Error("Phaser could not be built from its sources");
	return chunk.code;
}

/** Puts the small Phaser in place of the whole one: from its sources in a build, as one module made once elsewhere. */
export function smallPhaser(): Plugin[] {
	const isPhaser = (id: string) => (id === "phaser" ? ID : undefined);
	return [
		{ ...answers, apply: "build" },
		{
			name: "small-phaser",
			enforce: "pre",
			apply: "build",
			resolveId: isPhaser,
			load: (id) => (id === ID ? entry() : undefined),
		},
		{
			name: "small-phaser-served",
			enforce: "pre",
			apply: "serve",
			resolveId: isPhaser,
			load: (id) => {
				if (id !== ID) return undefined;
				made ??= make();
				return made;
			},
		},
	];
}
