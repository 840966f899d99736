"""Keys of this laptop: where the one short secret rests, and how keys are drawn."""
