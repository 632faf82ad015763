import ArgumentParser
import CSystem
import Glibc

StandardStreams.open()
// Before the first thread, since each takes over what is blocked.
SignalWatch.block()
// A closed pipe must not kill the build in the middle of a write.
signal(SIGPIPE, SIG_IGN)
// What libraries print is taken away before the first of them is called.
_ = Console.errors
// Documents and workbooks are built and dropped by the thousand. As it comes, glibc gives their memory
// back to the system after each one and takes it again for the next: a third of a workbook's time.
ozero_keep_memory(256 << 20)
let arguments = Arguments.texts
if let place = arguments.firstIndex(of: nil) {
  Console().printError("ошибка: аргумент \(place + 1) не в UTF-8; переименуйте файл или папку\n")
  exit(2)
}
exit(CommandLineRun(arguments.compactMap(\.self)).exitCode())
