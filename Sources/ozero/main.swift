import ArgumentParser
import Glibc

// A closed pipe must not kill the build in the middle of a write.
signal(SIGPIPE, SIG_IGN)
exit(CommandLineRun(Array(CommandLine.arguments.dropFirst())).exitCode())
