"""Runs faster-whisper as a child process, in the manner that speech-process.ts describes. Argument: the folder of a model."""

import json
import sys


def say(line):
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


def answer(model, sound, request):
    """Recognises one piece; the shape of the answer is that of a transcription endpoint."""
    segments, info = model.transcribe(
        sound,
        language={"nb": "no", "nn": "nn"}.get(request.get("language"), request.get("language")),
        task=request["task"],
        initial_prompt=request.get("prompt"),
        word_timestamps=True,
        # Pieces are recognised one by one: what was heard before must not be heard again.
        condition_on_previous_text=False,
    )
    found = [
        {
            "text": segment.text,
            "start": segment.start,
            "end": segment.end,
            "avg_logprob": segment.avg_logprob,
            "words": [
                {"word": word.word, "start": word.start, "end": word.end, "probability": word.probability}
                for word in segment.words or []
            ],
        }
        for segment in segments
    ]
    return {"text": "".join(segment["text"] for segment in found), "language": info.language, "segments": found}


def main():
    try:
        import faster_whisper
        import numpy
    except ImportError:
        say({"error": "no-runtime"})
        return
    model = faster_whisper.WhisperModel(sys.argv[1], device="auto", compute_type="default", local_files_only=True)
    say({"name": "faster-whisper", "version": faster_whisper.__version__})
    while True:
        line = sys.stdin.buffer.readline()
        if not line:
            return
        request = json.loads(line)
        sound = numpy.frombuffer(sys.stdin.buffer.read(request["bytes"]), numpy.int16)
        say(answer(model, sound.astype(numpy.float32) / 32768.0, request))


main()
