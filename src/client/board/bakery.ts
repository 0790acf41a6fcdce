// Turns painting into Phaser textures at the screen's density and keeps them, so that nothing is painted twice.
import type Phaser from "phaser";
import type { Box } from "../viewmodel/layout.ts";
import type { Pen } from "./paint.ts";

/** Paints textures for one scene. `density` is device px per board unit. */
export class Bakery {
	readonly scene: Phaser.Scene;
	density = 1;
	#keys = new Set<string>();
	#serial = 0;

	constructor(scene: Phaser.Scene) {
		this.scene = scene;
	}

	/** Sets a new density and forgets every texture when it differs. */
	setDensity(density: number): void {
		if (Math.abs(density - this.density) < 1e-6) return;
		this.density = density;
		this.clear();
	}

	/** How many textures are held. */
	get size(): number {
		return this.#keys.size;
	}

	clear(): void {
		for (const key of this.#keys) this.scene.textures.remove(key);
		this.#keys.clear();
	}

	/** The texture for `key`, painted once in the area given; (0, 0) is the sprite's own point. */
	texture(key: string, area: Box, paint: (pen: Pen) => void): string {
		if (this.#keys.has(key)) return key;
		this.#keys.add(key);
		const pen = this.#pen(area);
		this.#paint(pen, area, paint);
		this.#add(key, pen.canvas);
		return key;
	}

	/** A sprite of a kept texture, standing with its (0, 0) at x, y. */
	sprite(
		key: string,
		area: Box,
		paint: (pen: Pen) => void,
		x = 0,
		y = 0,
	): Phaser.GameObjects.Image {
		const image = this.scene.add.image(x, y, this.texture(key, area, paint));
		return image.setOrigin(-area.x / area.width, -area.y / area.height).setScale(1 / this.density);
	}

	/** A canvas of its own that can be painted again and again; destroyed with its image. Unpainted it shows nothing. */
	sheet(area: Box): Sheet {
		const key = `sheet:${this.#serial++}`;
		const pen = this.#pen(area);
		const image = this.scene.add
			.image(area.x, area.y, "__DEFAULT")
			.setOrigin(0)
			.setScale(1 / this.density);
		let texture: Phaser.Textures.Texture | null = null;
		return {
			image,
			paint: (paint) => {
				this.#paint(pen, area, paint);
				if (texture) texture.source[0]?.update();
				else {
					texture = this.#add(key, pen.canvas);
					image.setTexture(key);
				}
			},
			destroy: () => {
				image.destroy();
				if (texture) this.scene.textures.remove(key);
			},
		};
	}

	/** Hands a painted canvas over. Phaser's own canvas textures would go to the card blank first, and be read back. */
	#add(key: string, canvas: HTMLCanvasElement): Phaser.Textures.Texture {
		const { width, height } = canvas;
		const texture = this.scene.textures.create(key, [canvas], width, height);
		if (texture === null) throw new Error(`no texture for ${key}`);
		texture.add("__BASE", 0, 0, 0, width, height);
		return texture;
	}

	/** The pen of a new canvas as large as the area on the screen. */
	#pen(area: Box): Pen {
		const canvas = document.createElement("canvas");
		canvas.width = Math.max(Math.ceil(area.width * this.density), 1);
		canvas.height = Math.max(Math.ceil(area.height * this.density), 1);
		// kept in memory, whence it goes to the card
		const pen = canvas.getContext("2d", { willReadFrequently: true });
		if (pen === null) throw new Error("no canvas to paint on");
		return pen;
	}

	/** Paints anew, in the area's own units. */
	#paint(pen: Pen, area: Box, paint: (pen: Pen) => void): void {
		const { density } = this;
		pen.setTransform(1, 0, 0, 1, 0, 0);
		pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
		pen.setTransform(density, 0, 0, density, -area.x * density, -area.y * density);
		pen.globalAlpha = 1;
		pen.setLineDash([]);
		pen.lineCap = "butt";
		pen.lineJoin = "round";
		paint(pen);
	}
}

export type Sheet = {
	readonly image: Phaser.GameObjects.Image;
	paint(paint: (pen: Pen) => void): void;
	destroy(): void;
};
