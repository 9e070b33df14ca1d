using NewsCorpus.Training;

// Each command fits one embedded model from labelled data and writes it into src/NewsCorpus.
if (args.Contains("--help")) return TrainingCommands.Usage(isAsked: true);
return args is [var command, .. var rest] && TrainingCommands.Find(command) is { } run ? run(rest) : TrainingCommands.Usage(isAsked: false);
