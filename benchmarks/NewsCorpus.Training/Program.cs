using NewsCorpus.Training;

// Each command fits one embedded model from labelled data and writes it into src/NewsCorpus.
return args is [var command, .. var rest] && TrainingCommands.Find(command) is { } run ? run(rest) : TrainingCommands.Usage();
