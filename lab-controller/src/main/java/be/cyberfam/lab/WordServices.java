package be.cyberfam.lab;

import be.cyberfam.lab.LabFailed.Exit;
import be.cyberfam.lab.metrics.LabMetrics;
import be.cyberfam.lab.words.Endpoint;
import be.cyberfam.lab.words.HttpRecogniser;
import be.cyberfam.lab.words.HttpTalker;
import be.cyberfam.lab.words.Recogniser;
import be.cyberfam.lab.words.Service;
import be.cyberfam.lab.words.Services;
import be.cyberfam.lab.words.Talker;

/** The services of words that the settings name, each counted and closed with the lab. */
record WordServices(Stack stack, LabMetrics metrics) {
    static Services open(LabConfig config, Stack stack, LabMetrics metrics) {
        var opens = new WordServices(stack, metrics);
        var words = config.words();
        return new Services(
                words.recogniser()
                        .map(endpoint -> opens.open("recogniser", endpoint))
                        .<Recogniser>map(service -> new HttpRecogniser(service, words.language()))
                        .orElse(Recogniser.NONE),
                words.talker()
                        .map(endpoint -> opens.open("talker", endpoint))
                        .<Talker>map(HttpTalker::new)
                        .orElse(Talker.NONE));
    }

    private Service open(String name, Endpoint endpoint) {
        try {
            var service = Service.at(endpoint);
            stack.push(name, service);
            metrics.watch(name, Measured.words(service));
            return service;
        } catch (IllegalArgumentException e) {
            throw new LabFailed(Exit.WRONG_USE, "lab.yaml: " + e.getMessage() + ".", e);
        }
    }
}
