package be.cyberfam.lab.rtp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Speech whose truth is known: phrases laid out with pauses between, and where each begins and ends. */
record TruthfulSpeech(float[] samples, List<Span> spans) {
    /** From sample {@code begin} up to before {@code end}. */
    record Span(int begin, int end) {}

    private static final double LEVEL = Math.pow(10, -22 / 20.0);
    private static final double TRIM = Math.pow(10, -38 / 20.0);
    private static final List<String> PHRASES = List.of(
            "Bonjour et bienvenue au service clientèle",
            "Je cherche votre dossier tout de suite",
            "Oui",
            "Pouvez-vous me donner votre numéro de client",
            "D'accord",
            "Votre facture de septembre est de septante-quatre euros",
            "Je comprends que ce soit désagréable",
            "Restez en ligne je vous prie",
            "Votre colis sera livré demain matin",
            "Merci de votre appel et bonne journée");
    private static final List<List<String>> VOICES = List.of(
            List.of("-v", "fr-be+f2", "-s", "150", "-p", "60"),
            List.of("-v", "fr-be+m7", "-s", "185", "-p", "25"),
            List.of("-v", "fr-be+grandma", "-s", "130", "-p", "70"));

    /** Spoken by espeak-ng in three voices; empty where it is not installed. */
    static Optional<TruthfulSpeech> spoken(long seed) {
        try {
            var phrases = new ArrayList<float[]>();
            for (var voice : VOICES) for (var phrase : PHRASES) phrases.add(trim(espeak(voice, phrase)));
            return Optional.of(layOut(phrases, new Random(seed)));
        } catch (IOException notInstalled) {
            return Optional.empty();
        }
    }

    /** Made up: syllables of a buzzing source through three resonances, with hissing consonants and closures between. */
    static TruthfulSpeech synthetic(long seed) {
        var dice = new Random(seed);
        var phrases = new ArrayList<float[]>();
        for (int i = 0; i < 30; i++) phrases.add(trim(phrase(2 + dice.nextInt(12), dice)));
        return layOut(phrases, dice);
    }

    /** With noise {@code decibels} under the speech (white, or pink), after a law. */
    TruthfulSpeech over(Codec law, double decibels, boolean pink, long seed) {
        var dice = new Random(seed);
        double gain = LEVEL * Math.pow(10, -decibels / 20);
        var noise = normalise(pink ? pink(samples.length, dice) : white(samples.length, dice), gain, 0);
        var heard = new float[samples.length];
        for (int i = 0; i < heard.length; i++) heard[i] = through(law, samples[i] + noise[i]);
        return new TruthfulSpeech(heard, spans);
    }

    /** Without noise, after a law. */
    TruthfulSpeech clean(Codec law) {
        var heard = new float[samples.length];
        for (int i = 0; i < heard.length; i++) heard[i] = through(law, samples[i]);
        return new TruthfulSpeech(heard, spans);
    }

    private static float through(Codec law, float sample) {
        short linear = (short) Math.round(Math.clamp(sample, -1f, 1f) * 32_767);
        return G711.decode(law, G711.encode(law, linear)) / 32_768f;
    }

    private static TruthfulSpeech layOut(List<float[]> phrases, Random dice) {
        var spans = new ArrayList<Span>();
        int at = 4_000;
        for (var phrase : phrases) {
            spans.add(new Span(at, at + phrase.length));
            at += phrase.length + 3_600 + dice.nextInt(16_000);
        }
        var samples = new float[at];
        for (int i = 0; i < spans.size(); i++)
            System.arraycopy(phrases.get(i), 0, samples, spans.get(i).begin(), phrases.get(i).length);
        return new TruthfulSpeech(samples, List.copyOf(spans));
    }

    /** Cuts off what is 38 dB under the peak at both ends and sets the level of the rest to -22 dBFS. */
    private static float[] trim(float[] phrase) {
        float peak = 0;
        for (float sample : phrase) peak = Math.max(peak, Math.abs(sample));
        int begin = 0;
        int end = phrase.length;
        while (Math.abs(phrase[begin]) < TRIM * peak) begin++;
        while (Math.abs(phrase[end - 1]) < TRIM * peak) end--;
        return normalise(Arrays.copyOfRange(phrase, begin, end), LEVEL, peak * .05);
    }

    private static float[] normalise(float[] samples, double level, double activeAbove) {
        double sum = 0;
        int active = 0;
        for (float sample : samples) {
            if (Math.abs(sample) < activeAbove) continue;
            sum += sample * sample;
            active++;
        }
        double gain = level / Math.sqrt(sum / active);
        for (int i = 0; i < samples.length; i++) samples[i] *= (float) gain;
        return samples;
    }

    private static float[] white(int length, Random dice) {
        var noise = new float[length];
        for (int i = 0; i < length; i++) noise[i] = (float) dice.nextGaussian();
        return noise;
    }

    /** White noise through Kellet's three poles: −3 dB an octave. */
    private static float[] pink(int length, Random dice) {
        var noise = white(length, dice);
        double a = 0;
        double b = 0;
        double c = 0;
        for (int i = 0; i < length; i++) {
            double w = noise[i];
            a = .99765 * a + w * .0990460;
            b = .96300 * b + w * .2965164;
            c = .57000 * c + w * 1.0526913;
            noise[i] = (float) (a + b + c + w * .1848);
        }
        return noise;
    }

    private static float[] phrase(int syllables, Random dice) {
        double pitch = 90 + dice.nextInt(130);
        var out = new ArrayList<Float>();
        for (int s = 0; s < syllables; s++) {
            if (dice.nextInt(3) > 0) hiss(out, 400 + dice.nextInt(500), dice);
            else for (int i = dice.nextInt(500); i > 0; i--) out.add(0f);
            vowel(out, 700 + dice.nextInt(1_200), pitch * (.9 + .2 * dice.nextDouble()), dice);
        }
        var samples = new float[out.size()];
        for (int i = 0; i < samples.length; i++) samples[i] = out.get(i);
        return samples;
    }

    private static void hiss(List<Float> out, int length, Random dice) {
        double before = 0;
        for (int i = 0; i < length; i++) {
            double now = dice.nextGaussian();
            out.add((float) (.06 * (now - before) * Math.sin(Math.PI * (i + 1) / (length + 1))));
            before = now;
        }
    }

    private static void vowel(List<Float> out, int length, double pitch, Random dice) {
        double[] formants = {300 + dice.nextInt(500), 900 + dice.nextInt(1_200), 2_300 + dice.nextInt(600)};
        for (int i = 0; i < length; i++) {
            double t = i / 8_000.0;
            double sum = 0;
            for (int h = 1; h * pitch < 3_500; h++)
                sum += strength(h * pitch, formants) * Math.sin(2 * Math.PI * h * pitch * t + h * h);
            out.add((float) (sum * Math.pow(Math.sin(Math.PI * (i + 1) / (length + 1)), .5)));
        }
    }

    private static double strength(double hertz, double[] formants) {
        double sum = 0;
        for (int f = 0; f < formants.length; f++)
            sum += Math.pow(.4, f) / (1 + Math.pow((hertz - formants[f]) / 120, 2));
        return sum;
    }

    private static float[] espeak(List<String> voice, String phrase) throws IOException {
        var command = new ArrayList<>(List.of("espeak-ng", "--stdout"));
        command.addAll(voice);
        command.add(phrase);
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var octets = process.getInputStream().readAllBytes();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) throw new IOException("espeak-ng does not end");
        } catch (InterruptedException e) {
            throw new UncheckedIOException(new IOException(e));
        }
        return toTelephone(octets);
    }

    /** 16-bit samples behind a 44-octet header to 8 kHz, by a windowed sinc that ends at 3.6 kHz. */
    private static float[] toTelephone(byte[] wav) {
        var in = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        double ratio = in.getInt(24) / 8_000.0;
        int length = (wav.length - 44) / 2;
        var out = new float[(int) (length / ratio)];
        for (int n = 0; n < out.length; n++) {
            double centre = n * ratio;
            double sum = 0;
            for (int k = Math.max(0, (int) centre - 60); k < Math.min(length, centre + 60); k++)
                sum += in.getShort(44 + 2 * k) * kernel((centre - k) / ratio, 60 / ratio);
            out[n] = (float) (sum / 32_768);
        }
        return out;
    }

    private static double kernel(double x, double reach) {
        double sinc = Math.abs(x) < 1e-9 ? .9 : Math.sin(Math.PI * .9 * x) / (Math.PI * x);
        return sinc * (.5 + .5 * Math.cos(Math.PI * Math.min(1, Math.abs(x) / reach)));
    }
}
