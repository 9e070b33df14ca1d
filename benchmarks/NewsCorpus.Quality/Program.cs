Console.Error.WriteLine("NewsCorpus.Quality");
return 2;
