#include <cstdio>
#include <cstring>

int main(int argc, char** argv) {
  if (argc == 2 && std::strcmp(argv[1], "--version") == 0) {
    std::puts("clew " CLEW_VERSION);
    return 0;
  }
  std::fputs("usage: clew --version\n", stderr);
  return 2;
}
