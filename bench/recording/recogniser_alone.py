"""faster-whisper by itself on one recording. Arguments: the folder of a model, the recording."""

import sys

import faster_whisper

model = faster_whisper.WhisperModel(sys.argv[1], device="auto", compute_type="default", local_files_only=True)
segments, _ = model.transcribe(sys.argv[2], language="en", word_timestamps=True, condition_on_previous_text=False)
print(sum(len(segment.words or []) for segment in segments))
